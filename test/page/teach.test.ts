import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { makeRecipe, type Pointed } from '#lib/page/teach/make-recipe.ts';
import { tryRecipe } from '#lib/page/teach/try-recipe.ts';
import { Recipe } from '#lib/schema/recipe.ts';

const address = new URL('https://reviews.example/cafe/12');

type Shape = {
  name: string;
  page: string;
  author: string;
  text: string;
  rating: string | null;
  stars: number;
  reads: unknown[];
};

const people = ['Ida', 'Ove', 'Majken', 'Sten'];
const words = (name: string) => `${name} waited for the soup and then it was cold.`;
const each = (card: (name: string, stars: number) => string) =>
  people.map((name, index) => card(name, index + 1)).join('');
const all = people.map((name, index) => [name, index + 1, words(name)]);

const shapes: Shape[] = [
  {
    name: 'attributes that the site owns',
    page: `<main>${each((name, stars) => `<div data-qa="review"><b data-qa="author">${name}</b><i aria-label="${stars} stars"></i><p data-qa="body">${words(name)}</p></div>`)}</main>`,
    author: '[data-qa=author]',
    text: '[data-qa=body]',
    rating: 'i',
    stars: 1,
    reads: all,
  },
  {
    name: 'nothing but places',
    page: `<div><div>Reviews</div><div>${each((name, stars) => `<div><div><span>${name}</span><span>${stars}/5</span></div><div>${words(name)}</div></div>`)}</div></div>`,
    author: 'div > div > div span',
    text: 'div > div > div > div:nth-of-type(2)',
    rating: 'div > div > div span:nth-of-type(2)',
    stars: 1,
    reads: all,
  },
  {
    name: 'hashed classes and a class that counts half stars',
    page: `<ul>${each((name, stars) => `<li class="x8Qz1"><h4 class="Kd93a">${name}</h4><em class="rate-${stars * 2} Ab1"></em><p class="Zz9">${words(name)}</p></li>`)}</ul>`,
    author: 'h4',
    text: 'p',
    rating: 'em',
    stars: 1,
    reads: all,
  },
  {
    name: 'full stars counted',
    page: `<ul class="list">${each((name, stars) => `<li><h4>${name}</h4><div class="stars">${'<i class="full"></i>'.repeat(stars)}${'<i class="empty"></i>'.repeat(5 - stars)}</div><p>${words(name)}</p></li>`)}</ul>`,
    author: 'h4',
    text: 'p',
    rating: '.stars',
    stars: 1,
    reads: all,
  },
  {
    name: 'a strip of stars by width',
    page: `<ul class="list">${each((name, stars) => `<li><h4>${name}</h4><div class="strip" style="width: 90px"><div class="front" style="width: ${stars * 18}px"></div></div><p>${words(name)}</p></li>`)}</ul>`,
    author: 'h4',
    text: 'p',
    rating: '.strip',
    stars: 1,
    reads: all,
  },
  {
    name: 'no rating pointed at',
    page: `<section>${each((name) => `<article><h4>${name}</h4><p>${words(name)}</p></article>`)}</section>`,
    author: 'h4',
    text: 'p',
    rating: null,
    stars: 0,
    reads: people.map((name) => [name, null, words(name)]),
  },
];

const pageOf = (html: string) => new JSDOM(html, { url: address.href }).window.document;
const pick = (document: Document, selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`nothing at ${selector}`);
  return element;
};

describe.each(shapes)('a page with $name', ({ page, author, text, rating, stars, reads }) => {
  const document = pageOf(page);
  const pointed: Pointed = {
    author: pick(document, author),
    text: pick(document, text),
    rating: rating ? { element: pick(document, rating), stars } : null,
    ownerReply: null,
    box: null,
  };
  const recipe = makeRecipe(pointed, address, 1_700_000_000_000);

  test('is read whole after one review was pointed at', () => {
    if (!recipe) throw new Error('no recipe');
    const { reviews } = tryRecipe(recipe, document, address);
    expect(reviews.map((review) => [review.author, review.rating, review.text])).toEqual(reads);
  });

  test('gives a recipe that a colleague may take', () => {
    expect(Recipe.safeParse(recipe).success).toBe(true);
  });
});

test('nothing that repeats makes no recipe of one thing', () => {
  const document = pageOf('<p><b>Ida</b></p>');
  const author = pick(document, 'b');
  expect(makeRecipe({ author, text: null, rating: null, ownerReply: null, box: null }, address, 1)).toBeNull();
});

test.each([
  ['a selector that costs', { card: ['div:has(* * * *)'] }],
  ['a selector with a comma', { card: ['a, b'] }],
  [
    'an expression of its own',
    { rating: { number: { part: ['(a+)+$', ''], of: { text: ['p'], without: '' } }, scale: 5, times: 1 } },
  ],
  ['another host form', { host: 'https://x.example' }],
  ['something that it would do', { click: ['button'] }],
])('a recipe with %s is refused', (_, change) => {
  const document = pageOf(shapes[0]?.page ?? '');
  const recipe = makeRecipe(
    { author: pick(document, 'b'), text: pick(document, 'p'), rating: null, ownerReply: null, box: null },
    address,
    1,
  );
  expect(Recipe.safeParse({ ...recipe, ...change }).success).toBe(false);
});

test.each([
  ['one review alone', people.slice(0, 1)],
  ['reviews named by their authors', people],
])('nothing of a reviewer is carried to colleagues: %s', (_, names) => {
  const document = pageOf(
    `<main>${names.map((name) => `<article data-author-name="${name}"><h4 data-author-name="${name}">${name}</h4><p data-field-name="${name}">${words(name)}</p></article>`).join('')}</main>`,
  );
  const [author, text] = [pick(document, 'h4'), pick(document, 'p')];
  const recipe = makeRecipe({ author, text, rating: null, ownerReply: null, box: null }, address, 1);
  for (const name of people) expect(JSON.stringify(recipe)).not.toContain(name);
  if (names.length > 1) expect(recipe?.author).toEqual({ text: ['h4'], without: '' });
});

test('what was not pointed at stays unknown', () => {
  const document = pageOf(shapes[0]?.page ?? '');
  const recipe = makeRecipe(
    {
      author: null,
      text: pick(document, 'p'),
      rating: { element: pick(document, 'i'), stars: 1 },
      ownerReply: null,
      box: null,
    },
    address,
    1,
  );
  if (!recipe) throw new Error('no recipe');
  expect(tryRecipe(recipe, document, address).reviews.map(({ author, text }) => [author, text])).toEqual(
    people.map((name) => [null, words(name)]),
  );
});

test('a long list of reviews is learned from without asking each of them about each other', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `<article><h4>Guest ${at}</h4><p>${words('She')}</p></article>`);
  const document = pageOf(`<main>${many.join('')}</main>`);
  const card = pick(document, 'article:nth-of-type(2500)');
  const [author, text] = [card.querySelector('h4'), card.querySelector('p')];
  expect(makeRecipe({ author, text, rating: null, ownerReply: null, box: null }, address, 1)?.card).toEqual([
    'body > main:nth-of-type(1) > article',
  ]);
});
