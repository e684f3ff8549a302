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

describe('something to celebrate', () => {
  test.each([
    ['en', 'Took my mum here for her birthday, lovely food.'],
    ['ru', 'Отмечали юбилей мамы, всё было вкусно.'],
    ['sv', 'Vi firade mormors födelsedag här, jättegod mat.'],
    ['es', 'Celebramos aquí el cumpleaños de mi padre, comida riquísima.'],
    ['de', 'Wir haben hier Omas Geburtstag gefeiert, das Essen war hervorragend.'],
  ])('is met with joy in praise, in %s: %s', (lang, text) => {
    expect(movesOf({ text, lang })).toContain('is glad to have been part of a celebration');
  });

  test.each([
    ['en', 'It was my birthday and the soup was cold and the waiter rude.'],
    ['ru', 'Это был юбилей мамы, а суп принесли холодный, официант хамил.'],
    ['sv', 'Det var min födelsedag och soppan var kall och servitören otrevlig.'],
    ['es', 'Era mi cumpleaños y la sopa estaba fría y el camarero fue un borde.'],
    ['de', 'Es war mein Geburtstag, die Suppe war kalt und der Kellner unhöflich.'],
  ])('is missed in a complaint, in %s: %s', (lang, text) => {
    expect(movesOf({ text, lang, rating: 1 })).toContain('sees that it was a special day');
  });

  test.each([
    ['en', 'A birthday party at another table was loud, the soup was cold.', 2],
    ['en', 'Used a birthday voucher, lovely soup.', 5],
  ] as const)('is none of somebody else, in %s: %s', (lang, text, rating) => {
    const said = movesOf({ text, lang, rating });
    expect(said).not.toContain('sees that it was a special day');
    expect(said).not.toContain('is glad to have been part of a celebration');
  });
});

test('a line or two is answered in few words', () => {
  const wordsIn = (text: string) => text.split(/\s+/).length;
  const most = (text: string) =>
    Math.max(...draftsOf({ text, lang: 'en', rating: 1 }).map(({ text: draft }) => wordsIn(draft)));
  const long = `${'We came on a Tuesday with the whole family and looked forward to it. '.repeat(2)}The soup disappointed us.`;
  expect(most('The soup disappointed us.')).toBeLessThan(most(long));
  expect(movesOf({ text: 'The soup disappointed us.', lang: 'en', rating: 1 })).not.toContain('shows understanding');
  expect(movesOf({ text: long, lang: 'en', rating: 1 })).toContain('shows understanding');
});
