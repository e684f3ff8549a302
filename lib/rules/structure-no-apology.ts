import { expects } from '#lib/check/expected.ts';
import { type Cases, defineRule } from '#lib/check/rule.ts';
import { consumersOnReplies } from './sources.ts';

export default defineRule({
  id: 'structure-no-apology',
  category: 'structure',
  severity: ({ stars, strategy }) => ((stars === null ? strategy() : stars <= 2) ? 'warn' : null),
  source: consumersOnReplies,
  absence: true,
  find: (context) => (expects(context, 'apologise') && context.reply.says('apology').length === 0 ? 'absent' : []),
});

export const cases: Cases = {
  context: { fragment: false, review: { rating: 1 } },
  en: {
    fail: ['Thanks. We passed it on.', 'We have different data.'],
    pass: ['We are sorry about the cold room.', 'We regret that the room was cold.'],
  },
  ru: {
    fail: ['Спасибо. Передали дальше.', 'У нас другие данные.'],
    pass: ['Простите за холодный номер.', 'Нам жаль, что в номере было холодно.'],
  },
  sv: {
    fail: [
      'Tack. Vi har skickat det vidare.',
      'Vi har andra uppgifter.',
      'Hej, hissen är lagad.',
      'Vi har pratat med köket.',
    ],
    pass: ['Vi är ledsna för det kalla rummet.', 'Tråkigt att rummet var kallt.', 'Vi beklagar väntan.'],
  },
  es: {
    fail: ['Gracias. Lo trasladamos.', 'Tenemos otros datos.'],
    pass: ['Sentimos lo de la habitación fría.', 'Lamentamos que la habitación estuviera fría.'],
  },
  de: {
    fail: ['Danke. Ist weitergegeben.', 'Uns liegt anderes vor.'],
    pass: ['Das kalte Zimmer tut uns leid.', 'Wir bedauern, dass es im Zimmer kalt war.'],
  },
};
