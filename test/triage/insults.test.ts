import { expect, test } from 'vitest';
import { readReview } from '#lib/triage/review-reading.ts';

test.each([
  ['de', 'Lauter Vollidioten, vom Chef bis zum Spüler.', []],
  ['de', 'Lauter Vollidioten, und das Zimmer war laut.', ['room', 'noise']],
  ['ru', 'Идиоты. Суп дерьмо.', ['soup']],
])('what stands beside an insult is no subject, in %s: %s', (lang, text, expected) => {
  const { subjects } = readReview({ lang, sector: 'hotel', review: { text, rating: 1, author: null } });
  expect(subjects.map(({ subject }) => subject).filter((subject) => subject !== 'staff')).toEqual(expected);
});
