import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { reviewOfBox } from '#lib/page/box-review.ts';
import { look } from '#lib/page/read.ts';
import { lookAt } from './pages.ts';

const address = 'https://shop.example/reviews';

function open(body: string) {
  const { document } = new JSDOM(`<body>${body}</body>`, { url: address }).window;
  return { document, ask: (box: Element | null) => reviewOfBox(box as HTMLElement, look(document, new URL(address))) };
}

const review = (id: string, author: string, inside = '') => `
  <div id="${id}" itemprop="review" itemscope itemtype="https://schema.org/Review">
    <b itemprop="author">${author}</b><p itemprop="reviewBody">Words of ${author}.</p>${inside}
  </div>`;

describe('the box of a review', () => {
  test('inside the card', () => {
    const { document, ask } = open(
      review('a1', 'Ida') + review('a2', 'Ove', '<div><div contenteditable="true"></div></div>'),
    );
    expect(ask(document.querySelector('[contenteditable]'))?.review.author).toBe('Ove');
  });

  test('in a dialog with the one review it shows', () => {
    const { document, ask } = open(
      `${review('a1', 'Ida')}<div role="dialog">${review('a2', 'Ove')}<textarea></textarea></div>`,
    );
    expect(ask(document.querySelector('textarea'))?.card.id).toBe('a2');
  });

  test('in an open shadow root inside the card', () => {
    const { document, ask } = open(review('a1', 'Ida', '<x-box></x-box>') + review('a2', 'Ove'));
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    root?.append(document.createElement('textarea'));
    expect(ask(root?.querySelector('textarea') ?? null)?.review.author).toBe('Ida');
  });

  test('in an open shadow root together with its card', () => {
    const { document, ask } = open(`${review('a1', 'Ida')}<x-reviews></x-reviews>`);
    const root = document.querySelector('x-reviews')?.attachShadow({ mode: 'open' });
    root?.append(
      JSDOM.fragment(`<section>${review('s1', 'Una')}${review('s2', 'Pia', '<textarea></textarea>')}</section>`),
    );
    expect(ask(root?.querySelector('textarea') ?? null)?.review.author).toBe('Pia');
  });

  test('on a site nobody described', () => {
    const card = (name: string, stars: string) =>
      `<li><span class="user-name">${name}</span><i>${stars}</i><span class="stars">${stars}</span><p>Words of ${name}.</p><div><textarea></textarea></div></li>`;
    const { document, ask } = open(`<ul>${card('Ida', '★★★★☆')}${card('Ove', '★☆☆☆☆')}</ul>`);
    const found = ask(document.querySelector('li:last-child textarea'));
    expect(found?.review).toMatchObject({ author: 'Ove', text: 'Words of Ove.' });
    expect(found?.card).toBe(document.querySelector('li:last-child'));
  });
});

test('a box in the footer of a card that has a header of its own', () => {
  const card = (name: string) =>
    `<article><header class="user-name">${name}</header><span class="stars">★★★☆☆</span><p>Words of ${name}.</p><footer><textarea></textarea></footer></article>`;
  const { document, ask } = open(`<section>${card('Ida')}${card('Ove')}</section>`);
  expect(ask(document.querySelector('article:last-child textarea'))?.review).toMatchObject({
    author: 'Ove',
    rating: 3,
  });
});

describe('nobody’s box', () => {
  const nobodys: [string, string][] = [
    [
      'two reviews in the same block',
      `<section>${review('a1', 'Ida')}${review('a2', 'Ove')}<textarea></textarea></section>`,
    ],
    [
      'two ratings in the same block, one review beside it',
      `<section><div><i class="stars">★★★☆☆</i><i class="stars">★☆☆☆☆</i><textarea></textarea></div>${review('a1', 'Ida')}</section>`,
    ],
    ['a report of the card', review('a1', 'Ida', '<textarea name="report-message"></textarea>')],
    [
      'two ratings in the same block',
      '<div><i class="stars">★★★☆☆</i><i class="stars">★☆☆☆☆</i><p>Words</p><textarea></textarea></div>',
    ],
    [
      'a letter to the shop below the only review',
      `<div><h1>Shop</h1>${review('a1', 'Ida')}<form id="contact"><textarea></textarea></form></div>`,
    ],
    [
      'a box beside the only review of a whole page',
      `<div><h1>Shop</h1>${review('a1', 'Ida')}<textarea></textarea></div>`,
    ],
    ['a box in the footer', `<div>${review('a1', 'Ida')}<footer><textarea></textarea></footer></div>`],
    ['a complaint inside the card', review('a1', 'Ida', '<form class="complaint"><textarea></textarea></form>')],
    ['a box that is switched off', review('a1', 'Ida', '<textarea disabled></textarea>')],
    ['a hidden trap inside the card', review('a1', 'Ida', '<p style="display: none"><textarea></textarea></p>')],
    ['a page without reviews', '<div><p>Words</p><textarea></textarea></div>'],
  ];
  test.each(nobodys)('%s', (_, html) => {
    const { document, ask } = open(html);
    expect(ask(document.querySelector('textarea'))).toBeNull();
  });
});

describe('the shared box of WordPress', () => {
  const folder = new URL('../fixtures/sites/wordpress/', import.meta.url);
  const move = (document: Document, comment: string) => {
    const respond = document.querySelector('#respond') as Element;
    document.getElementById(`div-comment-${comment}`)?.after(respond);
    (document.querySelector('#comment_parent') as HTMLInputElement).value = comment;
  };

  test('answers nobody at the foot of the page', () => {
    const page = lookAt(folder, 'comments');
    expect(reviewOfBox(page.document.querySelector('#comment') as HTMLElement, page.look)).toBeNull();
  });

  test.each(['2202', '2209', '2211'])('answers comment %s once it was moved there', (id) => {
    const { document, look: seen } = lookAt(folder, 'comments', (page) => move(page, id));
    const found = reviewOfBox(document.querySelector('#comment') as HTMLElement, seen);
    expect(found?.review.id).toBe(id);
    expect(seen.reading.replyEditors).toEqual([
      { kind: 'textarea', forReviewIndex: seen.reading.reviews.findIndex((one) => one.id === id) },
    ]);
  });
});

test('a box in a thread may answer any of its comments, one beside the only comment answers that', () => {
  const { document, look: seen } = lookAt(new URL('../fixtures/sites/vk/', import.meta.url), 'wall');
  const authorFor = (root: string) => {
    const box = document.querySelector<HTMLElement>(`${root} > [class^="vkitCommentInput"] > [contenteditable]`);
    return box && reviewOfBox(box, seen)?.review.author;
  };
  expect(authorFor('#c-187000111_501')).toBeUndefined();
  expect(authorFor('#c-187000111_511')).toBe('Ольга Пик');
  expect(authorFor('[data-testid="post"]')).toBeUndefined();
});
