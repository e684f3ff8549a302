import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { Look } from '#lib/page/look.ts';
import { look } from '#lib/page/read.ts';
import { watch } from '#lib/page/watch.ts';
import { sites } from '#lib/sites/index.ts';

const card = (id: string, author: string) =>
  `<div data-review-id="${id}" aria-label="${author}"><span role="img" aria-label="4 stars"></span><span>a day ago</span></div>`;

/** A page under watch; `next` waits for the look that follows. */
function watched(body: string) {
  const { window } = new JSDOM(`<main>${body}</main>`, {
    url: 'https://www.google.com/maps/place/X',
    pretendToBeVisual: true,
  });
  const looks: Look[] = [];
  const waiting: ((look: Look) => void)[] = [];
  const stop = new window.AbortController() as AbortController;
  const lookNow = () => look(window.document, new URL(window.location.href), sites);
  watch(
    window.document,
    lookNow,
    (look) => {
      looks.push(look);
      waiting.shift()?.(look);
    },
    stop.signal,
  );
  const next = () => new Promise<Look>((resolve) => waiting.push(resolve));
  return { window, lookNow, main: window.document.querySelector('main') as HTMLElement, looks, next, stop };
}

/** Resolves when the page is looked at next, whether or not anything is told. */
const lookedAt = ({ document }: { document: Document }) =>
  new Promise<void>((resolve) => {
    const ask = document.querySelectorAll;
    document.querySelectorAll = (selectors: string) => {
      resolve();
      return ask.call(document, selectors);
    };
  });

const authors = ({ reading }: Look) => reading.reviews.map(({ author }) => author);

test('looks at once', () => {
  const { looks } = watched(card('i1', 'Ida'));
  expect(looks.map(authors)).toEqual([['Ida']]);
});

test('tells of cards that come and go, and of nothing else', async () => {
  const { main, looks, next, window } = watched(card('i1', 'Ida'));
  const looked = lookedAt(window);
  main.append(window.document.createElement('hr'));
  await looked;
  expect(looks).toHaveLength(1);
  const grown = next();
  main.append(JSDOM.fragment(card('i2', 'Ove')));
  expect(authors(await grown)).toEqual(['Ida', 'Ove']);
  const shrunk = next();
  main.firstElementChild?.remove();
  expect(authors(await shrunk)).toEqual(['Ove']);
  expect(looks).toHaveLength(3);
});

test('a row that is used again for another review is another review', async () => {
  const { main, next } = watched(card('i1', 'Ida'));
  const row = main.firstElementChild;
  const reused = next();
  row?.setAttribute('data-review-id', 'i9');
  row?.setAttribute('aria-label', 'Ulf');
  const look = await reused;
  expect(look.reading.reviews[0]).toMatchObject({ id: 'i9', author: 'Ulf' });
  expect(look.cards[0]).toBe(row);
});

test('a new element with the same words is told, since the old one is gone', async () => {
  const { main, next } = watched(card('i1', 'Ida'));
  const replaced = next();
  main.replaceChildren(JSDOM.fragment(card('i1', 'Ida')));
  expect((await replaced).cards[0]).toBe(main.firstElementChild);
});

test('a route that changes without a load is another listing', async () => {
  const { window, next } = watched(card('i1', 'Ida'));
  const moved = next();
  window.history.pushState(null, '', '/maps/place/Y/data=!1s0xa:0xb');
  window.dispatchEvent(new window.PopStateEvent('popstate'));
  expect((await moved).reading.listing.id).toBe('0xa:0xb');
});

test('tells nothing after it was stopped', async () => {
  const page = watched(card('i1', 'Ida'));
  const other = new page.window.AbortController() as AbortController;
  const seen = new Promise<Look>((resolve) => {
    watch(
      page.window.document,
      page.lookNow,
      (look) => look.reading.reviews.length === 2 && resolve(look),
      other.signal,
    );
  });
  page.stop.abort();
  page.main.append(JSDOM.fragment(card('i2', 'Ove')));
  await seen;
  other.abort();
  expect(page.looks).toHaveLength(1);
});
