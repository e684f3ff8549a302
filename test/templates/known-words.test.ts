import { expect, test } from 'vitest';
import type { ComposeRequest } from '#lib/schema/method.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { fillFor } from '#lib/templates/fill-for.ts';
import { knownWords } from '#lib/templates/known-words.ts';

const shown = (review: Partial<SeenReview>): SeenReview => ({
  id: null,
  author: null,
  rating: null,
  ratingScale: null,
  dateText: null,
  text: null,
  textTruncated: false,
  lang: null,
  hasOwnerReply: false,
  ownerReplyText: null,
  ...review,
});

function wordsOf(review: Partial<SeenReview>, request: Partial<ComposeRequest> = {}, lang = 'en') {
  const { author = null, rating = null, ratingScale = null, text = null } = review;
  const context = { ...request, review: { author, rating, ratingScale, text, lang } };
  return knownWords({ request: context, shown: shown(review), listing: 'Trattoria Lime', lang });
}

test('the review tells its author, stars, day, topics and the staff it names', () => {
  const { known } = wordsOf({
    author: 'Dana Whitfield',
    rating: 2,
    ratingScale: 5,
    dateText: '2 days ago',
    text: 'We waited an hour and the soup was cold. Our waiter Daniel was kind.',
  });
  expect(known).toEqual({
    author: 'Dana Whitfield',
    firstName: 'Dana',
    stars: '2',
    date: '2 days ago',
    staff: 'Daniel',
    topic: 'the wait and the soup',
    business: 'Trattoria Lime',
  });
});

test('nobody is named whom the review blames', () => {
  const text = 'Thanks to Clara, who was lovely. Our waiter Boris was rude and slow.';
  expect(wordsOf({ rating: 3, ratingScale: 5, text }).known.staff).toBe('Clara');
});

test('Russian names and topics are said as one says them', () => {
  const { known } = wordsOf(
    { author: 'Иванова Мария Сергеевна', text: 'Суп был холодный. Спасибо Марине за вежливость!' },
    {},
    'ru',
  );
  expect(known).toMatchObject({ firstName: 'Мария', staff: 'Марина', topic: 'суп' });
});

test('settings tell the rest; blank is unknown', () => {
  const business = { name: 'Lime', email: 'hello@lime.example', phone: ' ', address: 'Main Street 1' };
  expect(wordsOf({}, { business, signature: '' }).known).toEqual({
    business: 'Lime',
    email: 'hello@lime.example',
    address: 'Main Street 1',
  });
});

test('ratings of other scales say so', () => {
  expect(wordsOf({ rating: 8, ratingScale: 10 }).known.stars).toBe('8/10');
});

test.each(['health', 'legal', 'finance', 'education'] as const)('in %s nothing of the review is said', (sector) => {
  const review = {
    author: 'Dana Whitfield',
    rating: 1,
    ratingScale: 5,
    dateText: 'today',
    text: 'Doctor Daniel was rude.',
  };
  expect(wordsOf(review, { sector }).known).toEqual({ business: 'Trattoria Lime' });
});

test('a name that is none is no first name', () => {
  expect(wordsOf({ author: '<b>xx99</b>' }).known.firstName).toBeUndefined();
});

test('a topic is not put into a template of another language', () => {
  const words = wordsOf({ text: 'The soup was cold.' });
  const text = 'Sorry about {topic|this}.';
  expect(fillFor({ text, lang: 'en' }, words).text).toBe('Sorry about the soup.');
  expect(fillFor({ text, lang: null }, words).text).toBe('Sorry about the soup.');
  expect(fillFor({ text, lang: 'de' }, words).text).toBe('Sorry about this.');
});
