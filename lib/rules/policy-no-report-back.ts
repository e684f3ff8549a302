import { type Cases, defineRule } from '#lib/check/rule.ts';
import { consumersOnReplies } from './sources.ts';

export default defineRule({
  id: 'policy-no-report-back',
  category: 'policy',
  severity: 'hint',
  source: consumersOnReplies,
  absence: true,
  // Something to do rather than to write: the case was to be heard of again by now.
  find: ({ followUp, resolved, strategy }) =>
    followUp !== null && followUp.now > followUp.dueAt && !resolved && strategy() !== 'follow-up' ? 'absent' : [],
});

const day = 24 * 3_600_000;
const overdue = { promisedAt: 0, dueAt: 3 * day, now: 4 * day };
const waiting = { promisedAt: 0, dueAt: 3 * day, now: 2 * day };

export const cases: Cases = {
  context: { fragment: false },
  en: {
    fail: [
      { reply: 'Hello, thank you for writing again.', followUp: overdue },
      { reply: 'Hello, we are sorry about the leak.', followUp: overdue, review: { rating: 2, text: 'Still leaks.' } },
    ],
    pass: [
      { reply: 'Hello, thank you for your patience.', followUp: waiting },
      { reply: 'Hello, the tap has been replaced.', followUp: overdue, resolved: true },
      { reply: 'Hello, the new tap is in.', followUp: overdue, strategy: 'follow-up' },
      'Hello, thank you for your visit.',
    ],
  },
  ru: {
    fail: [
      { reply: 'Здравствуйте, спасибо, что написали ещё раз.', followUp: overdue },
      {
        reply: 'Здравствуйте, жаль, что кран течёт.',
        followUp: overdue,
        review: { rating: 2, text: 'Всё ещё течёт.' },
      },
    ],
    pass: [
      { reply: 'Здравствуйте, спасибо за терпение.', followUp: waiting },
      { reply: 'Здравствуйте, кран заменили.', followUp: overdue, resolved: true },
      { reply: 'Здравствуйте, новый кран стоит.', followUp: overdue, strategy: 'follow-up' },
      'Здравствуйте, спасибо за визит.',
    ],
  },
  sv: {
    fail: [{ reply: 'Hej, tack för att du skrev igen.', followUp: overdue }],
    pass: [
      { reply: 'Hej, tack för ditt tålamod.', followUp: waiting },
      { reply: 'Hej, kranen är utbytt.', followUp: overdue, resolved: true },
      'Hej, tack för besöket.',
    ],
  },
  es: {
    fail: [{ reply: 'Hola, gracias por escribirnos de nuevo.', followUp: overdue }],
    pass: [
      { reply: 'Hola, gracias por su paciencia.', followUp: waiting },
      { reply: 'Hola, ya hemos cambiado el grifo.', followUp: overdue, resolved: true },
      'Hola, gracias por su visita.',
    ],
  },
  de: {
    fail: [{ reply: 'Guten Tag, danke, dass Sie noch einmal schreiben.', followUp: overdue }],
    pass: [
      { reply: 'Guten Tag, danke für Ihre Geduld.', followUp: waiting },
      { reply: 'Guten Tag, der Hahn ist ausgetauscht.', followUp: overdue, resolved: true },
      'Guten Tag, danke für Ihren Besuch.',
    ],
  },
};
