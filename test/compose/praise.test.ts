import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { Sector } from '#lib/schema/ids.ts';

type Case = { text: string; lang: string; rating?: number; sector?: Sector };

function draftsOf({ text, lang, rating = 5, sector = 'restaurant' }: Case) {
  const review = { text, rating, ratingScale: 5, author: null, lang };
  return compose({ review, sector, platform: 'google', lang }).drafts;
}
const toKitchen = 'promises to tell the kitchen';
const comesBack = 'is glad that the author comes back';
/** What the drafts do, as the interface says it in English. */
const movesOf = (one: Case) => draftsOf(one).flatMap(({ moves }) => moves.map(({ gloss }) => gloss));

describe('praise of a dish', () => {
  test.each([
    ['en', 'The brisket was superb.'],
    ['ru', 'Борщ просто великолепный.'],
    ['sv', 'Jättegod räkmacka!'],
    ['es', 'La paella estaba riquísima.'],
    ['de', 'Das Schnitzel war hervorragend.'],
  ])('goes to the kitchen, in %s: %s', (lang, text) => {
    expect(movesOf({ text, lang })).toContain(toKitchen);
  });

  test('goes to the team where nothing is cooked', () => {
    expect(movesOf({ text: 'The brisket was superb.', lang: 'en', sector: 'retail' })).not.toContain(toKitchen);
    expect(movesOf({ text: 'Spotless and friendly.', lang: 'en' })).not.toContain(toKitchen);
  });
});

describe('who comes back', () => {
  test.each([
    ['en', 'Third stay here and it just gets better. Lovely room.'],
    ['ru', 'Ходим сюда уже пять лет, всегда вкусно.'],
    ['sv', 'Tredje gången här och lika gott som vanligt.'],
    ['es', 'Somos clientes habituales y siempre genial.'],
    ['de', 'Sind schon zum dritten Mal hier gewesen, wieder super Essen.'],
  ])('is thanked for it, in %s: %s', (lang, text) => {
    expect(movesOf({ text, lang })).toContain(comesBack);
  });

  test.each([
    ['en', 'First time here, lovely food. We will be back!'],
    ['de', 'Gerne wieder! Super Essen.'],
    ['es', '¡Volveremos! Todo buenísimo.'],
  ])('is not, who only says that they will, in %s: %s', (lang, text) => {
    expect(movesOf({ text, lang })).not.toContain(comesBack);
  });
});

describe('under a good mark', () => {
  test('what no apology can name is heard, and nobody is sorry for it', () => {
    const drafts = draftsOf({ text: 'Lovely place, but I would love to see bigger tables.', lang: 'en', rating: 4 });
    expect(drafts).toHaveLength(3);
    for (const { text } of drafts) expect.soft(text).not.toMatch(/sorry|apolog/i);
  });

  test('a full one is no complaint where no cue blames anything', () => {
    for (const { text } of draftsOf({
      text: 'Пять часов в кресле, и я плакала от счастья! Теперь только сюда.',
      lang: 'ru',
      sector: 'beauty',
    }))
      expect.soft(text).not.toMatch(/жаль|прост|извин/iu);
  });
});

describe('under a full mark', () => {
  test.each([
    ['en', 'hotel', 'Wonderful stay, heavenly bed. Only tiny thing, no lift, but they carried our bags up.'],
    ['de', 'auto', 'Die Bremsen quietschten seit Wochen, hier waren sie in zwanzig Minuten wieder gut. Danke!'],
    ['de', 'restaurant', 'Die Sommerrollen ein Traum. Es ist laut, aber genau so muss es sein.'],
    ['sv', 'restaurant', 'Tårarna rann när jag smakade bullarna, precis som mormors. Men kön är lång!'],
  ] as const)('nobody is sorry, in %s (%s): %s', (lang, sector, text) => {
    const drafts = draftsOf({ text, lang, sector });
    expect(drafts).toHaveLength(3);
    for (const { text: draft } of drafts)
      expect.soft(draft).not.toMatch(/sorry|apolog|leid|bedauer|ledsn|ursäkt|tråkigt/iu);
  });
});
