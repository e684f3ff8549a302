import { expect, test } from 'vitest';
import { readReview } from '#lib/triage/review-reading.ts';

test.each([
  ['sv', 'retail', 'Sladden kunde varit en meter längre, annars bra.', 'product', 'bad'],
  ['de', 'restaurant', 'Der Fisch war winzig. Der Kellner war aber sehr nett.', 'waiter', 'good'],
  ['de', 'hotel', 'Schönes Haus. Die Kissen leider zu weich.', 'bed', 'bad'],
  ['sv', 'hotel', 'Fint hotell. Rummet var dock litet.', 'room', 'bad'],
] as const)('a turning word inside a thought leaves it whole, in %s (%s): %s', (lang, sector, text, subject, mood) => {
  const { subjects } = readReview({ lang, sector, review: { text, rating: 4, ratingScale: 5, author: null } });
  expect(subjects.find((named) => named.subject === subject)?.mood).toBe(mood);
});
