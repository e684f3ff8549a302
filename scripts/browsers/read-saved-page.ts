import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PageReading, SeenReview } from '#lib/schema/review.ts';
import { type Session, until } from './launch.ts';
import { readActiveTab } from './read-active-tab.ts';
import { servePages } from './serve-page.ts';

/** As docs/command-line.md has it. */
export type Sight = Omit<PageReading, 'listing' | 'address' | 'reviews'> & { reviews: Omit<SeenReview, 'lang'>[] };

/** What the extension's content script sees on a saved page that is served at its address. */
export async function readSavedPage(session: Session, file: string, url: string, scramble: boolean): Promise<Sight> {
  const html = await readFile(file, 'utf8');
  const page = await session.browser.newPage();
  try {
    const address = new URL(url);
    address.hash = '';
    await servePages(page, (asked) => {
      asked.hash = '';
      return asked.href === address.href ? { body: html } : undefined;
    });
    // The document is parsed when the content script runs, so classes are scrambled before any script of ours or the page's.
    if (scramble) await page.evaluateOnNewDocument(scrambleClasses, createHash('sha256').update(html).digest('hex'));
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    const reading = await until('the extension to read the page', () => readActiveTab(session));
    const { listing: _, address: __, reviews, ...sight } = reading;
    return { ...sight, reviews: reviews.map(({ lang: _, ...review }) => review) };
  } finally {
    await page.close();
  }
}

/** Runs in the page: gives every class name another, the same everywhere, as soon as the document is parsed. */
function scrambleClasses(seed: string): void {
  const names = new Map<string, string>();
  const rename = (name: string) => {
    const known = names.get(name) ?? `x${seed.slice(0, 6)}${names.size.toString(36)}`;
    names.set(name, known);
    return known;
  };
  document.addEventListener(
    'readystatechange',
    () => {
      if (document.readyState !== 'interactive') return;
      for (const element of document.querySelectorAll('[class]')) {
        element.setAttribute('class', [...element.classList].map(rename).join(' '));
      }
    },
    { once: false },
  );
}
