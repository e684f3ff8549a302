import { expects } from '#lib/check/expected.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { humanVoice } from './sources.ts';

export default defineRule({
  id: 'structure-no-greeting',
  category: 'structure',
  severity: 'hint',
  source: humanVoice,
  absence: true,
  find: (context) => (expects(context, 'greet') && context.reply.says('greeting').length === 0 ? 'absent' : []),
});

export const cases: Cases = {
  context: { fragment: false },
  en: {
    fail: ['Noted, we will check.', 'Your comment was received.'],
    pass: ['Hello Emma, thank you for your comment.', 'Thank you, Emma, for your comment.'],
  },
  ru: {
    fail: ['Принято, проверим.', 'Обращение получено.'],
    pass: ['Здравствуйте, Эмма! Спасибо за отзыв.', 'Спасибо, Эмма, за отзыв.'],
  },
  sv: {
    fail: ['Noterat, vi kollar.', 'Synpunkten är mottagen.', 'Vi har bytt lampan.', 'Det stämmer nog.'],
    pass: [
      'Hej Emma, tack för din kommentar.',
      'Tack, Emma, för din kommentar.',
      'God morgon, och tack för att du skrev.',
    ],
  },
  es: {
    fail: ['Anotado, revisaremos.', 'Comentario recibido.'],
    pass: ['Hola, Emma, gracias por su comentario.', 'Gracias, Emma, por su comentario.'],
  },
  de: {
    fail: ['Notiert, wir prüfen.', 'Kommentar eingegangen.'],
    pass: ['Guten Tag, Emma, danke für Ihren Kommentar.', 'Danke, Emma, für Ihren Kommentar.'],
  },
};
