import { expect, test } from 'vitest';
import { readReview } from '#lib/triage/review-reading.ts';

test.each([
  ['en', 'Lamb was gorgeous. The wait was less gorgeous.'],
  ['ru', 'Ягнёнок великолепен. Ожидание было менее приятным.'],
  ['sv', 'Lammet var underbart. Den långa väntan var mindre kul.'],
  ['es', 'El cordero, buenísimo. La espera fue menos agradable.'],
  ['de', 'Das Lamm war großartig. Die Wartezeit war weniger schön.'],
] as const)('what was less than good was no good, in %s: %s', (lang, text) => {
  const { subjects } = readReview({ lang, sector: 'restaurant', review: { text, rating: 3, author: null } });
  const moods = Object.fromEntries(subjects.map(({ subject, mood }) => [subject, mood]));
  expect(moods).toMatchObject({ meat: 'good', waiting: 'bad' });
});
