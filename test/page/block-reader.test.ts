import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { startBlocks } from '#lib/page/block-reader.ts';
import type { AddBlocks } from '#lib/page/look.ts';
import { look } from '#lib/page/read.ts';

const address = new URL('https://cafe.example/reviews');
const card = (name: string, day: number) =>
  `<li><b>${name}</b><i>${day} March 2026</i><em aria-label="4 of 5 stars"></em><p>${name} liked the soup and the warm room on day ${day}.</p></li>`;

/** A page whose blocks are read; `next` waits for the reading that follows. */
function reading(want: () => readonly Element[] | null = () => []) {
  const { window } = new JSDOM(`<ul>${card('Ida', 1)}${card('Ove', 2)}${card('Siri', 3)}</ul>`, { url: address.href });
  const stop = new window.AbortController() as AbortController;
  const given: (AddBlocks | null)[] = [];
  const waiting: (() => void)[] = [];
  const give = (add: AddBlocks | null) => {
    given.push(add);
    waiting.shift()?.();
  };
  const next = () => new Promise<void>((resolve) => waiting.push(resolve));
  const authors = () => look(window.document, address, [], given.at(-1)).reading.reviews.map(({ author }) => author);
  const list = window.document.querySelector('ul') as HTMLElement;
  return { list, stop, given, next, authors, started: startBlocks(window.document, want, give, stop.signal) };
}

test('has read when it settles', async () => {
  const page = reading();
  await page.started;
  expect(page.authors()).toEqual(['Ida', 'Ove', 'Siri']);
});

test('reads again when the list grows', async () => {
  const page = reading();
  await page.started;
  const again = page.next();
  page.list.append(JSDOM.fragment(card('Ulf', 4)));
  expect(page.authors()).toEqual(['Ida', 'Ove', 'Siri']);
  await again;
  expect(page.authors()).toEqual(['Ida', 'Ove', 'Siri', 'Ulf']);
});

test('a row that is used again says nothing until it was read again', async () => {
  const page = reading();
  await page.started;
  const again = page.next();
  page.list.children[1]?.replaceWith(JSDOM.fragment(card('Åke', 9)));
  page.list.children[0]?.replaceChildren(...(JSDOM.fragment(card('Eva', 8)).firstElementChild?.childNodes ?? []));
  expect(page.authors()).toEqual(['Siri']);
  await again;
  expect(page.authors()).toEqual(['Eva', 'Åke', 'Siri']);
});

test('reads nothing where nothing is wanted, and nothing after it was stopped', async () => {
  const page = reading(() => null);
  await page.started;
  expect(page.given).toEqual([]);
  const other = reading();
  other.stop.abort();
  await other.started;
  expect(other.given.length).toBeLessThanOrEqual(1);
});
