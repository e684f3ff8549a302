import { describe, expect, test } from 'vitest';
import { tokenise } from '#lib/check/tokens.ts';
import { phrasebookOf } from '#lib/compose/phrasebook.ts';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { writingOf } from '#lib/languages/writings.ts';
import type { Sector } from '#lib/schema/ids.ts';
import { readReview } from '#lib/triage/review-reading.ts';
import { thingsIn } from '#lib/triage/things.ts';

function thingsOf(text: string, lang: string, rating: number | null, sector: Sector = 'restaurant'): string[] {
  return readReview({ lang, sector, review: { text, rating, author: null } }).subjects.flatMap(
    ({ thing, mood, aside }) => (thing ? [`${thing.forms.is} ${mood}${aside ? ' aside' : ''}`] : []),
  );
}

test.each([
  ['en', 'Best brisket outside Texas.', 5, ['the brisket good']],
  ['en', 'Lovely scone, shame about the tacos, they were awful', 3, ['the scone good', 'the tacos bad']],
  ['de', 'Super Döner, faires Geld.', 5, ['der Döner good']],
  ['sv', 'Vilken god räkmacka!', 5, ['räkmackan good']],
  ['es', 'La paella estaba riquísima', 5, ['la paella good']],
  ['ru', 'Хинкали сочные, очень вкусно.', 5, ['хинкали good']],
] as const)('a thing is known by its name, in %s: %s', (lang, text, stars, expected) => {
  expect(thingsOf(text, lang, stars)).toEqual(expected);
});

test.each([
  ['en', 'Cold brisket and rude staff. Avoid.', ['the brisket bad']],
  ['en', 'The waiter was rude when we asked for the brisket.', ['the brisket bad aside']],
])('beside rudeness a thing is blamed for its own fault alone, in %s: %s', (lang, text, expected) => {
  expect(thingsOf(text, lang, 1)).toEqual(expected);
});

test.each([
  ['en', 'Lovely flat white.', ['the flat white good']],
  ['en', 'The mac and cheese was cold in the middle.', ['the mac and cheese bad']],
  ['ru', 'Том-ям остывший, невкусный.', ['том-ям bad']],
  ['sv', 'Så god varm choklad!', ['varmchokladen good']],
  ['es', 'La tarta de queso, espectacular', ['la tarta de queso good']],
  ['de', 'Das Wiener Schnitzel war hervorragend.', ['das Wiener Schnitzel good']],
] as const)('of a name of two words or three all is said, in %s: %s', (lang, text, expected) => {
  expect(thingsOf(text, lang, null)).toEqual(expected);
});

test.each([
  ['en', 'My brisket came cold.', 'the brisket bad'],
  ['de', 'Mein Schnitzel war kalt.', 'das Schnitzel bad'],
  ['sv', 'Min räkmacka var äcklig.', 'räkmackan bad'],
  ['es', 'Mi paella estaba fría.', 'la paella bad'],
  ['ru', 'Мой борщ был холодный.', 'борщ bad'],
] as const)('a dish is ours whoever ordered it, in %s: %s', (lang, text, expected) => {
  expect(thingsOf(text, lang, 1)).toEqual([expected]);
});

test.each([
  ['en', 'I brought her cheesecake, and they were fine with it.', []],
  ['en', 'The scone tasted like cheesecake.', ['the scone']],
  ['de', 'Seine Torte war das nicht.', []],
  ['ru', 'Хлеб как пирог, твёрдый.', ['хлеб']],
])('what is somebody’s own, or only likened to, is none of ours, in %s: %s', (lang, text, expected) => {
  const named = [...thingsIn(tokenise(text, lang), lang, 'restaurant').keys()];
  expect(named.map(({ forms }) => forms.is)).toEqual(expected);
});

test('what was only waited for is not blamed', () => {
  expect(thingsOf('Terrible, we waited an hour for the ramen', 'en', 1)).toEqual(['the ramen bad aside']);
});

test('a jacket is sold in a shop, and hung up in a restaurant', () => {
  expect(thingsOf('The jacket is beautiful', 'en', 5, 'retail')).toEqual(['the jacket good']);
  expect(thingsOf('They hung up the jacket, beautiful', 'en', 5, 'restaurant')).toEqual([]);
});

describe.each(checkedLanguages)('things of %s', (lang) => {
  const { forms, named } = writingOf(lang, 'things');
  const { things, subjects } = phrasebookOf(lang);
  const entries = Object.entries(named).flatMap(([subject, lines]) =>
    lines
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => ({ subject, parts: line.split('|').map((part) => part.trim()) })),
  );

  test('have all the forms that their language says them in, and each word names one of them', () => {
    const incomplete = entries.filter(
      ({ parts: [words, kind = '', ...said] }) =>
        !words || !things[kind] || said.length !== forms.length || said.includes(''),
    );
    expect(incomplete).toEqual([]);
    const words = entries.flatMap(({ parts: [each = ''] }) => each.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test('are of subjects that a reply can say', () => {
    expect(entries.filter(({ subject }) => !(subject in subjects))).toEqual([]);
  });
});
