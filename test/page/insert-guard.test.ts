import { describe, expect, test } from 'vitest';
import { isSameReview, reviewName } from '#lib/page/insert-guard.ts';
import { sameText } from '#lib/page/insert-same-text.ts';
import type { SeenReview } from '#lib/schema/review.ts';

const anna: SeenReview = {
  id: null,
  author: 'Anna P.',
  rating: 2,
  ratingScale: 5,
  dateText: '3 days ago',
  text: 'The fries were cold and nobody came to take the order for an hour.',
  textTruncated: false,
  lang: 'en',
  hasOwnerReply: false,
  ownerReplyText: null,
};
const long = 'x'.repeat(40);

const pairs: [name: string, same: boolean, one: SeenReview | null, other: SeenReview | null][] = [
  ['the same reading', true, anna, { ...anna }],
  ['edited rating and date', true, anna, { ...anna, rating: 5, dateText: 'edited today' }],
  [
    'text unfolded behind the first 40 characters',
    true,
    { ...anna, text: `${long} and` },
    { ...anna, text: `${long} and much more` },
  ],
  ['cut before 40 characters', true, { ...anna, text: 'The fries were…', textTruncated: true }, anna],
  ['white space and case', true, anna, { ...anna, author: 'anna  p.' }],
  ['another text', false, anna, { ...anna, text: 'Lovely place, we will be back with the whole family.' }],
  ['another author', false, anna, { ...anna, author: 'Boris' }],
  ['the author is not read any more', false, anna, { ...anna, author: null }],
  ['one id, all else changed', true, { ...anna, id: '7' }, { ...anna, id: '7', author: 'A.', text: 'Edited.' }],
  ['two ids, all else the same', false, { ...anna, id: '7' }, { ...anna, id: '8' }],
  ['an id on one surface only', true, { ...anna, id: '7' }, anna],
  ['a short text is not the start of every longer one', false, { ...anna, text: 'The' }, anna],
  ['a box for nobody in particular', true, null, null],
  ['a box that answered nobody now answers Anna', false, null, anna],
  [
    'nothing known but another date',
    false,
    { ...anna, author: null, text: null },
    { ...anna, author: null, text: null, dateText: 'May' },
  ],
];

describe('the guard against answering the wrong customer', () => {
  test.each(pairs)('%s: %s', (_, same, one, other) => {
    expect(isSameReview(one, other)).toBe(same);
    expect(isSameReview(other, one)).toBe(same);
  });

  test('a name changes with who and what, not with rating and date', () => {
    expect(reviewName({ ...anna, rating: 5, dateText: null })).toBe(reviewName(anna));
    expect(reviewName({ ...anna, author: 'Boris' })).not.toBe(reviewName(anna));
  });
});

describe('reading back what was inserted', () => {
  test.each([
    ['line ends', 'a\r\nb', 'a\nb', true],
    ['folded blank lines', 'a\n\nb', 'a\nb', true],
    ['no-break spaces', 'a\u00a0b', 'a b', true],
    ['a lost line break', 'a\nb', 'ab', false],
    ['a line break turned into a space', 'a\nb', 'a b', false],
    ['a cut text', 'Thank you, Anna', 'Thank you', false],
    ['twice', 'Thanks', 'ThanksThanks', false],
  ])('%s', (_, one, other, same) => {
    expect(sameText(one, other)).toBe(same);
  });
});
