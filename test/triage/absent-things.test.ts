import { expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import type { Sector } from '#lib/schema/ids.ts';
import { readReview } from '#lib/triage/review-reading.ts';

function missedIn(lang: CheckedLanguage, sector: Sector, rating: number | null, text: string): string[] {
  const { subjects } = readReview({ lang, sector, review: { text, rating, author: null } });
  return subjects.flatMap(({ mood, telling }) => (mood === 'bad' && telling ? [telling.said] : []));
}

test.each([
  ['en', 'hotel', 2, 'No kettle in the room and no hangers either.', ['there was no kettle', 'there were no hangers']],
  ['en', 'hotel', 3, "There weren't any towels by the pool.", ['there were no towels']],
  ['en', 'delivery', 1, "They forgot my fries and didn't give us any cutlery.", ['the fries were missing']],
  ['en', 'restaurant', 2, 'We never got our starters.', ['the starters never came']],
  ['en', 'restaurant', 3, 'I ordered it with no onions. Not a single napkin.', ['there was no napkin']],
  ['ru', 'hotel', 2, 'В номере не было фена. Зеркал тоже нет.', ['не было фена', 'не было зеркал']],
  ['ru', 'restaurant', 2, 'Забыли принести салат.', ['забыли про салат']],
  [
    'sv',
    'hotel',
    2,
    'Inga galgar och ingen hårtork i rummet.',
    ['det inte fanns några galgar', 'det inte fanns någon hårtork'],
  ],
  ['sv', 'restaurant', 2, 'De glömde såsen.', ['såsen saknades']],
  ['es', 'hotel', 2, 'No había secador en la habitación ni toallas.', ['no hubiera secador', 'no hubiera toallas']],
  ['es', 'restaurant', 2, 'Faltaban las patatas.', ['faltaran las patatas']],
  [
    'de',
    'hotel',
    2,
    'Kein Wasserkocher im Zimmer, keine Kleiderbügel.',
    ['es keinen Wasserkocher im Zimmer gab', 'es keine Kleiderbügel gab'],
  ],
  ['de', 'hotel', 2, 'Handtücher gab es keine.', ['es keine Handtücher gab']],
] as const)('what was not there is told, in %s of a %s, %i stars: %s', (lang, sector, stars, text, expected) => {
  expect(missedIn(lang, sector, stars, text)).toEqual(expected);
});

test.each([
  ['en', 'restaurant', 5, 'No pizza in this town beats it.'],
  ['en', 'restaurant', 2, 'No pizza beats the one at home.'],
  ['en', 'restaurant', 2, 'I asked for no salad.'],
  ['en', 'hotel', 2, 'I forgot the towels myself.'],
  ['en', 'hotel', 2, 'Were there no towels?'],
  ['ru', 'restaurant', 4, 'Лучше шашлыка нет в городе.'],
  ['ru', 'hotel', 2, 'Мы забыли полотенца.'],
  ['sv', 'restaurant', 2, 'Vi beställde ingen sallad.'],
  ['es', 'restaurant', 2, 'No hay pizza que le gane.'],
  ['de', 'restaurant', 3, 'Das ist keine Pizza.'],
  ['de', 'restaurant', 3, 'Wir wollten keinen Salat.'],
] as const)('nothing is missed, in %s of a %s, %i stars: %s', (lang, sector, stars, text) => {
  expect(missedIn(lang, sector, stars, text)).toEqual([]);
});

test.each([
  ['in one clause', 'No kettle. And then no hangers, either.', 'there was no kettle and no hangers'],
  [
    'in two where one would quote the review',
    'No kettle and no hangers.',
    'there was no kettle and that there were no hangers',
  ],
])('several things that were not there are said %s', (_, text, said) => {
  const review = { text, rating: 2, author: null };
  const { drafts } = compose({ lang: 'en', sector: 'hotel', platform: 'google', review });
  expect(drafts).toHaveLength(3);
  for (const draft of drafts) expect.soft(draft.text).toContain(said);
});
