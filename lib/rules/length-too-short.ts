import { expects } from '#lib/check/expected.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { detailedReplies } from './sources.ts';

const fewest = 6;

export default defineRule({
  id: 'length-too-short',
  category: 'length',
  severity: ({ strict }) => (strict ? null : 'hint'),
  source: detailedReplies,
  absence: true,
  find: (context) => (expects(context, 'clarify') && context.reply.wordCount < fewest ? 'absent' : []),
});

export const cases: Cases = {
  context: { fragment: false, review: { rating: 1 } },
  en: { fail: ['Sorry.', 'Ok, noted.'], pass: ['Sorry about the delay; we now confirm times the day before.'] },
  ru: { fail: ['Извините.', 'Ок, учтём.'], pass: ['Простите за задержку; теперь подтверждаем время накануне.'] },
  sv: {
    fail: ['Förlåt.', 'Ok, noterat.', 'Tråkigt.', 'Vi beklagar.'],
    pass: [
      'Förlåt för dröjsmålet; nu bekräftar vi tiderna dagen innan.',
      'Vi är ledsna för det kalla rummet och har lagat elementet.',
      'Tack för att du berättade om väntan i kassan, Leo.',
    ],
  },
  es: {
    fail: ['Perdón.', 'Vale, anotado.'],
    pass: ['Perdón por el retraso; ahora confirmamos la hora el día antes.'],
  },
  de: {
    fail: ['Schade.', 'Okay, notiert.'],
    pass: ['Die Verspätung tut uns leid; wir bestätigen Zeiten nun am Vortag.'],
  },
};
