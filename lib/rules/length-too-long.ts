import { type Cases, defineRule } from '#lib/check/rule.ts';
import { detailedReplies } from './sources.ts';

/** Words a reader stays for. */
const most = { complaint: 150, praise: 60 };

export default defineRule({
  id: 'length-too-long',
  category: 'length',
  severity: 'hint',
  source: detailedReplies,
  absence: true,
  find: ({ reply, stars }) =>
    reply.wordCount > (stars !== null && stars >= 4 ? most.praise : most.complaint) ? 'absent' : [],
});

export const cases: Cases = {
  context: { fragment: false, review: { rating: 5 } },
  en: {
    fail: [
      'Thank you for coming to the old house by the river, which was built in 1820 by a miller and his three sons, was a school after that, then a post office, then a dance hall, then a shop for boats, and at last, after nine long years of work with brick, oak and slate, opened its doors as the hotel that you saw in the spring.',
    ],
    pass: ['Two or three sentences naming the issue and the step.'],
  },
  ru: {
    fail: [
      'Спасибо, что зашли в старый дом у реки, который построил в 1820 году мельник с тремя сыновьями, потом тут была школа, потом почта, потом танцевальный зал, потом лавка с лодками, и наконец, после девяти долгих лет работы с кирпичом, дубом и сланцем, он открылся как отель, который вы и увидели этой весной, когда цвёл сад, пели птицы, таял снег и медленно поднималась вода в старой реке.',
    ],
    pass: ['Два-три предложения: суть и шаг.'],
  },
  sv: {
    fail: [
      {
        reply:
          'Tack för att du kom till det gamla huset vid ån, som byggdes 1820 av en mjölnare och hans tre söner, var skola efter det, sedan postkontor, sedan danslokal, sedan butik för båtar, och till sist, efter nio långa år av arbete med tegel, ek och skiffer, slog upp dörrarna som hotellet du såg i våras med alla sina små rum.',
      },
      {
        reply:
          'Kul att ni gillade terrassen, som vi byggde av gamla plankor från hamnen, slipade för hand under två vintrar, oljade fyra gånger, klädde med segelduk, fyllde med krukor från marknaden, lyste upp med lyktor från loppisar runt om i länet och till slut invigde med hela kvarteret en blåsig kväll i maj då ingen av oss, allra minst grannarna, ville gå hem.',
      },
    ],
    pass: [
      'Två eller tre meningar som nämner saken och nästa steg.',
      'Tack, Leo; vad roligt att bordet vid fönstret passade.',
      'Kul att soppan smakade.',
    ],
  },
  es: {
    fail: [
      'Gracias por venir a la vieja casa junto al río, que levantó en 1820 un molinero con sus tres hijos, que después fue escuela, luego oficina de correos, luego salón de baile, más tarde taller de barcas, y que por fin, tras nueve largos años de trabajo con ladrillo, roble y pizarra, abrió sus puertas como el hotel que usted vio en primavera.',
    ],
    pass: ['Dos o tres frases que nombren el problema y el paso.'],
  },
  de: {
    fail: [
      'Danke, dass Sie das alte Haus am Fluss besucht haben, das 1820 von einem Müller und seinen drei Söhnen gebaut wurde, danach eine Schule war, dann ein Postamt, dann ein Tanzsaal, dann ein Laden für Boote, und das am Ende, nach neun langen Jahren Arbeit mit Ziegel, Eiche und Schiefer, seine Türen als das Hotel öffnete, das Sie im Frühling gesehen haben.',
    ],
    pass: ['Zwei oder drei Sätze, die das Problem und den Schritt nennen.'],
  },
};
