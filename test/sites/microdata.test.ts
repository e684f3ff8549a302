import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { look } from '#lib/page/read.ts';

const address = 'https://shop.example/pan';

function read(html: string) {
  const { document } = new JSDOM(html, { url: address }).window;
  return look(document, new URL(address)).reading.reviews;
}

const type = 'itemscope itemtype="https://schema.org/Review"';
const one = `<div itemprop="review" ${type}><b itemprop="author">Ida</b><p itemprop="reviewBody">Good pan.</p></div>`;

test('a wrapper that calls itself a review, too, is not another one', () => {
  expect(read(`<ul itemprop="reviews"><li itemprop="review">${one}</li></ul>`)).toMatchObject([{ author: 'Ida' }]);
});

test('reviews that only a script describes are not made up', () => {
  const data = JSON.stringify({ '@type': 'Review', author: 'Nobody', reviewBody: 'Nothing' });
  expect(read(`<script type="application/ld+json">${data}</script><div itemprop="review" ${type}></div>`)).toEqual([]);
});

test.each([
  [
    'a reply’s author, date and text are not the review’s',
    '<div itemprop="comment" itemscope><i itemprop="author">Shop</i><time itemprop="datePublished">1 May</time><p itemprop="text">Thanks</p></div>',
    { author: null, dateText: null, text: null, hasOwnerReply: true, ownerReplyText: 'Thanks' },
  ],
  [
    'another customer’s comment is no answer of the owner',
    '<div itemprop="comment" itemscope><b itemprop="author" itemscope itemtype="https://schema.org/Person"><i itemprop="name">Ove</i></b><p itemprop="text">I agree</p></div>',
    { hasOwnerReply: false, ownerReplyText: null },
  ],
  [
    'what is reviewed has an author of its own',
    '<div itemprop="itemReviewed" itemscope><i itemprop="author">Tolstoy</i><i itemprop="ratingValue">4</i></div>',
    { author: null, rating: null },
  ],
  [
    'the date beside a silent one',
    '<span>2 May</span><meta itemprop="datePublished" content="2026-05-02">',
    { dateText: '2 May' },
  ],
  ['no date where none is shown', '<meta itemprop="datePublished" content="2026-05-02">', { dateText: null }],
  [
    'a scale of its own',
    '<div itemprop="reviewRating" itemscope><meta itemprop="bestRating" content="10"><i itemprop="ratingValue">7,5</i></div>',
    { rating: 7.5, ratingScale: 10 },
  ],
  [
    'a rating above its scale is unreadable',
    '<div itemprop="reviewRating" itemscope><i itemprop="ratingValue">8</i></div>',
    { rating: null, ratingScale: null },
  ],
  [
    'the whole text without its button',
    '<p itemprop="reviewBody">Good <b>pan</b>.<button>More</button></p>',
    { text: 'Good pan .' },
  ],
  [
    'a sentence that a framework wrote in pieces',
    '<p itemprop="reviewBody">Good <!-- -->pan<!-- -->!</p>',
    { text: 'Good pan!' },
  ],
])('%s', (_, inside, fields) => {
  const [review] = read(
    `<div id="review-4120" itemprop="review" ${type}><meta itemprop="reviewRating">${inside}</div>`,
  );
  expect(review).toMatchObject(fields);
});

test.each([
  ['review-4120', '4120'],
  ['R2WTGWAYCAB6W8', 'R2WTGWAYCAB6W8'],
  ['review-3', null],
  ['r1', null],
  ['ember12345', null],
])('an element called %s gives the id %s: counters and frameworks’ names do not last', (name, id) => {
  expect(read(one.replace('<div', `<div id="${name}"`))).toMatchObject([{ id }]);
});

test('a card in which nothing can be read is counted, and the rest goes on', () => {
  const empty = `<div itemprop="review" ${type}><p itemprop="reviewBody"></p></div>`;
  const { document } = new JSDOM(empty + one, { url: address }).window;
  const { reading, cards } = look(document, new URL(address));
  expect(reading.reviews).toMatchObject([{ author: 'Ida' }]);
  expect(reading.missing).toEqual({ id: 1, author: 1, text: 1 });
  expect(cards).toEqual([document.querySelectorAll('[itemtype]')[1]]);
});
