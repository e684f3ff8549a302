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
};
