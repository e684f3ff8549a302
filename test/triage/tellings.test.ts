import { describe, expect, test } from 'vitest';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { writingOf } from '#lib/languages/writings.ts';
import type { Sector } from '#lib/schema/ids.ts';
import { readReview } from '#lib/triage/review-reading.ts';

function toldOf(text: string, lang: string, rating: number | null, sector: Sector = 'restaurant'): string[] {
  return readReview({ lang, sector, review: { text, rating, author: null } }).subjects.flatMap(
    ({ telling }) => telling?.said ?? [],
  );
}

test.each([
  ['en', 'The ribs were dry.', 2, ['the ribs were dry']],
  ['en', 'My hake was really overcooked.', 2, ['the hake was overcooked']],
  ['en', 'Cold chips and a dry burger, never again.', 1, ['the chips were cold', 'the burger was dry']],
  ['en', 'The chowder was gorgeous.', 5, ['the chowder was gorgeous']],
  ['ru', 'Рёбрышки были сухие.', 2, ['рёбрышки оказались сухими']],
  ['ru', 'Принесли холодный борщ.', 2, ['борщ был холодным']],
  ['sv', 'Revbenen var torra.', 2, ['revbenen var torra']],
  ['sv', 'Kall pizza.', 2, ['pizzan var kall']],
  ['es', 'La paella estaba fría.', 2, ['la paella estuviera fría']],
  ['es', 'Las patatas frías y la paella sosa.', 2, ['las patatas estuvieran frías', 'la paella estuviera sosa']],
  ['de', 'Das Schnitzel war trocken.', 2, ['das Schnitzel trocken war']],
  ['de', 'Kalte Pommes, labbriges Schnitzel.', 2, ['die Pommes kalt waren', 'das Schnitzel labbrig war']],
] as const)('what a thing was like is told again, in %s: %s', (lang, text, stars, expected) => {
  expect(toldOf(text, lang, stars)).toEqual(expected);
});

describe('nothing is told again', () => {
  test.each([
    ['of what did not happen', 'The ribs were not dry at all.', 5],
    ['of what is only imagined', 'I was afraid that if the ribs were dry we would leave, awful place.', 1],
    ['of another thing than the subject', 'The sauce on the ribs was bland.', 2],
    ['of what is somebody else’s', 'Unlike the ribs next door which are dry, bad.', 2],
  ])('%s', (_, text, stars) => {
    expect(toldOf(text, 'en', stars).filter((said) => said.startsWith('the ribs'))).toEqual([]);
  });
});

describe.each(checkedLanguages)('the predicates of %s', (lang) => {
  const { agreement, faults, merits, failings } = writingOf(lang, 'tellings');

  test('have a form for every agreement', () => {
    const lines = [faults, merits, failings]
      .flatMap((lists) => Object.values(lists))
      .flatMap((block) => block.split('\n'))
      .filter((line) => line.trim());
    for (const line of lines) {
      const [known = '', ...said] = line.split('|').map((part) => part.trim());
      expect.soft(said.filter(Boolean), line).toHaveLength(agreement.length);
      expect.soft(known, line).not.toBe('');
    }
  });
});
