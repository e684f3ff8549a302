import { expects } from '#lib/check/expected.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { humanVoice } from './sources.ts';

export default defineRule({
  id: 'structure-no-thanks',
  category: 'structure',
  severity: 'hint',
  source: humanVoice,
  absence: true,
  find: (context) => (expects(context, 'thank') && context.reply.says('thanks').length === 0 ? 'absent' : []),
});

export const cases: Cases = {
  context: { fragment: false },
  en: {
    fail: ['Hello. We disagree with this.', 'Hi. The door was open.'],
    pass: ['Hello, thank you for telling us.', 'Dear Emma, we are grateful for the hint.'],
  },
  ru: {
    fail: ['Здравствуйте. Мы не согласны.', 'Добрый день. Дверь была открыта.'],
    pass: ['Здравствуйте! Спасибо, что рассказали.', 'Эмма, благодарим за подсказку.'],
  },
  sv: {
    fail: ['Hej. Vi håller inte med.', 'Hej. Dörren var öppen.', 'Hej. Hissen är lagad.', 'God dag. Det är noterat.'],
    pass: [
      'Hej, tack för att du berättade.',
      'Hej Emma, vi är tacksamma för tipset.',
      'Hej, vi uppskattar att du skrev.',
    ],
  },
  es: {
    fail: ['Hola. No estamos de acuerdo.', 'Hola. La puerta estaba abierta.'],
    pass: ['Hola, gracias por contárnoslo.', 'Estimada Emma: le agradecemos el aviso.'],
  },
  de: {
    fail: ['Hallo. Wir sehen das anders.', 'Guten Tag. Die Tür war offen.'],
    pass: ['Guten Tag, danke für den Hinweis.', 'Liebe Emma, für den Hinweis sind wir dankbar.'],
  },
};
