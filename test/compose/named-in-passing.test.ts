import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';

const draftsOf = (text: string, rating: number, more: Partial<ComposeRequest> = {}) =>
  compose({ review: { text, rating, ratingScale: 5 }, ...more }).drafts.map((draft) => draft.text);

describe('what a review names in passing', () => {
  test('is not praised with the rest', () => {
    const drafts = draftsOf('Dumplings to die for. We ordered a second round, then a third.', 5);
    for (const draft of drafts) expect.soft(draft).not.toMatch(/order/);
  });

  test('is not praised where a star is held back', () => {
    for (const draft of draftsOf('Team freundlich wie immer. Portionen geschrumpft.', 4, { sector: 'restaurant' }))
      expect.soft(draft).not.toMatch(/Portionen (?:gepasst|geschmeckt|gefallen)/);
  });

  test('is no trouble where it was fine', () => {
    for (const draft of draftsOf("Parking's fine, food's fine, nothing to report.", 3))
      expect.soft(draft).not.toMatch(/trouble/);
  });

  test.each([
    [
      'Gracias a Paco el fontanero, que vino en Nochebuena a las diez, cerró la fuga y todavía se disculpó por mojar la alfombra. Un señor.',
      /alfombra/,
    ],
    ['Herr Brömmel kennt jede Schraube. Nur ein vergammeltes Gewinde dabei, er greift ins Regal, passt.', /Regal/],
  ])('is not praised beside a person where it sounds bad: %s', (text, never) => {
    for (const draft of draftsOf(text, 5)) expect.soft(draft).not.toMatch(never);
  });

  test.each([
    ['Vägkrog med lunchbuffé för 129, kaffe ingår. Stor parkering. Toaletter på baksidan.', /krångl/],
    ['Typical carvery. You queue, they slice, you sit. Same price as the others round here.', /quick service/],
  ])('is neither trouble nor praise where nothing is felt: %s', (text, never) => {
    for (const draft of draftsOf(text, 3, { sector: 'restaurant' })) expect.soft(draft).not.toMatch(never);
  });

  test.each([
    [
      'Видел, как повар поднял котлету с кафеля и вернул её на сковороду.',
      1,
      /(?:слова|отзыв|рассказали|написали) об? (?:еде|блюдах)/u,
    ],
    [
      'Салон стильный, кофе вкусный, но пришла я за стрижкой, а ушла с шапкой.',
      1,
      /(?:слова|отзыв|рассказали|написали) о (?:причёске|кофе)/u,
    ],
    [
      'Der Techniker kam pünktlich, konnte aber nichts reparieren und hat trotzdem 90 Euro kassiert',
      2,
      /Worte über|ansprechen/u,
    ],
  ])('is not thanked for in a complaint: %s', (text, rating, never) => {
    for (const draft of draftsOf(text, rating)) expect.soft(draft).not.toMatch(never);
  });

  test('is no dish at a garage, and no parcel in an app', () => {
    const garage = draftsOf('Two tyres, done by lunch and cheaper than the quote.', 5, { sector: 'auto' });
    for (const draft of garage) expect.soft(draft).not.toMatch(/lunch|food/);
    for (const draft of draftsOf('Great app for tracking runs.', 5, { sector: 'app' }))
      expect.soft(draft).not.toMatch(/deliver|courier/);
  });
});

describe('stars that were a slip', () => {
  test.each([
    ['Sofa arrived with a broken leg. I do not want a replacement, I want my money back.', 5, /sorry|apolog/i],
    ['Matratze durchgelegen nach acht Wochen. Ich will mein Geld zurück.', 5, /leid|entschuldig|bedauern/i],
    ['Puse 5 estrellas sin querer: son lo peor, llevo un mes esperando el sofá', 5, /sentimos|lament|disculp/iu],
  ])('leave the words to be answered: %s', (text, rating, says) => {
    for (const draft of draftsOf(text, rating)) expect.soft(draft).toMatch(says);
  });

  test('do not turn thanks into an apology', () => {
    for (const draft of draftsOf('Kommen bald wieder, herrliches Café! (Aus Versehen nur einen Stern getippt.)', 1))
      expect.soft(draft).not.toMatch(/leid|bedauern|entschuldig/i);
  });
});

test('a name that nobody can decline is said as it was written', () => {
  for (const draft of draftsOf('Курьер Фарход — золото! Занёс холодильник на пятый без лифта.', 5))
    expect.soft(draft).toMatch(/Фарход /);
});
