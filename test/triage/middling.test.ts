import { expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ReviewContext } from '#lib/schema/review.ts';

const reasonFor = (review: ReviewContext) => compose({ review, ui: 'en' }).why;

test('a middling mark without a reason is asked about, and not called a complaint', () => {
  expect(reasonFor({ text: 'Three stars from us.', rating: 3 })).toContain('A middling mark');
  expect(reasonFor({ text: 'Bad, simply bad. Never again.', rating: 1 })).toContain('A complaint without details');
});
