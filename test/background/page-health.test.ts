import '#test/platform.ts';
import { expect, test } from 'vitest';
import { lostFields } from '#lib/background/page-health.ts';
import type { SeenReview } from '#lib/schema/review.ts';

const reviews = (count: number) => Array.from({ length: count }, () => ({}) as SeenReview);

test.each([
  ['all read', 4, {}, []],
  ['one odd card', 4, { author: 1 }, []],
  ['a field that no card shows any more', 4, { author: 4 }, ['author']],
  ['cards that cannot be read at all', 0, { author: 3, text: 3 }, ['author', 'text']],
])('%s', (_, count, missing, lost) => {
  expect(lostFields({ reviews: reviews(count), missing })).toEqual(lost);
});
