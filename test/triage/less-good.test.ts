import { expect, test } from 'vitest';
import { readReview } from '#lib/triage/review-reading.ts';

test.each([
  ['en', 'Lamb was gorgeous. Forty minutes for the bill was less gorgeous.'],
  ['ru', 'Ягнёнок великолепен. Ожидание счёта было менее приятным.'],
  ['sv', 'Lammet var underbart. Den långa väntan på notan var mindre kul.'],
  ['es', 'El cordero, buenísimo. La espera de la cuenta fue menos agradable.'],
  ['de', 'Das Lamm war großartig. Die Wartezeit war weniger schön.'],
] as const)('what was less than good was no good, in %s: %s', (lang, text) => {
  const { subjects } = readReview({ lang, sector: 'restaurant', review: { text, rating: 3, author: null } });
  const moods = Object.fromEntries(subjects.map(({ subject, mood }) => [subject, mood]));
  expect(moods).toMatchObject({ meat: 'good', waiting: 'bad' });
});
