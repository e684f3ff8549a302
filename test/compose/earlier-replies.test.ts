import { expect, test } from 'vitest';
import { openingOf, rememberReplies } from '#lib/compose/earlier-replies.ts';

const timesSaid = (opening: string, name: string | undefined, earlier: readonly string[]) =>
  rememberReplies(earlier).beginSo(openingOf(opening), name);

test.each([
  ['whoever it greets', 'Hello Eva, thank you for the review.', 'Eva', 2],
  ['where a name is part of a word as well', 'Hello Ed, we appreciated your review.', 'Ed', 1],
  ['where nobody is greeted', 'Thank you.', undefined, 1],
  ['not where it goes on otherwise', 'Hello Eva, thank you.', 'Eva', 0],
])('an opening is counted %s: %s', (_, opening, name, times) => {
  const earlier = [
    'Hello Adam, thank you for the review. See you.',
    'Hello Zoë, thank you for the review. Bye.',
    'Hello Li, we appreciated your review. Bye.',
    'Thank you. Bye.',
  ];
  expect(timesSaid(opening, name, earlier)).toBe(times);
});
