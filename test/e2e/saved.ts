import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { type Session, until } from '#scripts/browsers/launch.ts';
import { readActiveTab } from '#scripts/browsers/read-active-tab.ts';
import { servePages } from '#scripts/browsers/serve-page.ts';

export const fixture = (name: string) => readFileSync(`test/fixtures/sites/${name}`, 'utf8');

type At = { hash?: string; frame?: 'top' | 'any' };

/** Opens fixtures at the addresses of the sites they stand for, the first of them in the tab; `frame` is where a script is awaited. */
export async function openAt(
  session: Session,
  documents: Record<string, string>,
  { hash = '', frame = 'top' }: At = {},
): Promise<Page> {
  const [first] = Object.keys(documents);
  if (!first) throw new Error('no document to open');
  const page = await session.browser.newPage();
  await servePages(page, (asked) => {
    asked.hash = '';
    const body = documents[asked.href];
    return body === undefined ? undefined : { body };
  });
  await page.goto(first + hash, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await until('the content script', () => readActiveTab(session, frame));
  return page;
}

export const frameAt = (page: Page, part: string): Promise<Frame> =>
  until(`a frame at ${part}`, async () => page.frames().find((frame) => frame.url().includes(part)));

/** What stands in a box. */
export const textIn = (place: Page | Frame, selector: string): Promise<string> =>
  place.$eval(selector, (box) => (box as HTMLTextAreaElement).value);
