import { readdirSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import type { InsertOutcome } from '#lib/schema/messages.ts';
import type { PageReading } from '#lib/schema/review.ts';
import { type Session, until } from '#scripts/browsers/launch.ts';
import { servePages } from '#scripts/browsers/serve-page.ts';
import type { TestedSite } from '#test/fixtures/editors/review-page.ts';
import { bundle } from './bundle.ts';

/** In the extension's own page. */
declare const chrome: WxtBrowser;
/** In the site's page. */
declare const site: TestedSite;

const folder = 'test/fixtures/editors/kinds/';
const files = readdirSync(folder);
export const editorKinds = files.map((file) => file.replace(/\.tsx?$/, ''));

/** One editor on its page, as the site has it and as the content script is asked about it. */
export type EditorPage = {
  page: Page;
  /** Where the editor stands. */
  frame: Frame;
  /** What the site would send. */
  model: () => Promise<string>;
  fill: (text: string) => Promise<void>;
  turn: (turns: Partial<Pick<TestedSite, 'locked' | 'swaps' | 'rejects'>>) => Promise<void>;
  forgedKeys: () => Promise<number>;
  box: <T>(look: (box: HTMLElement) => T) => Promise<T>;
  click: (selector: string) => Promise<void>;
  /** As the background asks after the person's press of Insert. */
  insert: (text: string, mode?: 'replace' | 'at-caret') => Promise<InsertOutcome>;
  /** As the background asks after the person's press of a finding's fix. */
  fix: (expected: string, text: string) => Promise<InsertOutcome>;
};

/** The editor's page at an address of its own, its box opened and the person in it. */
export async function openEditor(session: Session, kind: string): Promise<EditorPage> {
  const file = files.find((name) => name.startsWith(`${kind}.`)) ?? '';
  const script = await bundle(folder + file);
  const address = `https://reviews.example/copper-kettle?${kind}`;
  const page = await session.browser.newPage();
  const body = `<!doctype html><meta charset="utf-8"><title>${kind}</title><body><script>${script}</script>`;
  await servePages(page, (asked) => (asked.href.startsWith(address) ? { body } : undefined));
  await page.goto(address, { waitUntil: 'load' });
  await page.bringToFront();
  const frame = await until('the frame of the editor', async () => {
    for (const one of page.frames()) if (await one.evaluate(() => 'site' in globalThis).catch(() => false)) return one;
  });
  // Asked before the person comes to the box: the panel that docks then is a frame too.
  const place = await session.own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? -1;
    const frames = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => 0 });
    return { tabId, frameId: frames.at(-1)?.frameId ?? 0 };
  });
  const tell = (name: string, message: object) =>
    session.own.evaluate(
      (name, message, { tabId, frameId }) => chrome.tabs.sendMessage(tabId, { name, message }, { frameId }),
      name,
      message,
      place,
    );
  const reading = await until('the reviews', async () => {
    // Until its script has come, nobody hears in the frame.
    const seen: PageReading | null = await tell('page.read', {}).catch(() => null);
    return seen?.reviews[0] && seen;
  });
  const click = async (selector: string) => {
    const element = await until(selector, () => frame.$(`>>> ${selector}`), 2);
    await element.click();
  };
  if (await frame.$('.open')) await click('.open');
  await click('#box');
  return {
    page,
    frame,
    click,
    model: () => frame.evaluate(() => site.text()),
    fill: (text) => frame.evaluate((words) => site.fill(words), text),
    turn: (turns) => frame.evaluate((to) => void Object.assign(site, to), turns),
    forgedKeys: () => frame.evaluate(() => site.forgedKeys),
    box: (look) => frame.$eval('>>> #box', look as never),
    fix: async (expected, text) => {
      const start = (await frame.evaluate(() => site.text())).indexOf(expected);
      const edit = { start, end: start + expected.length, text, expected, review: reading.reviews[0] };
      return tell('box.fix', edit) as Promise<InsertOutcome>;
    },
    insert: (text, mode = 'replace') =>
      tell('box.insert', { text, mode, review: reading.reviews[0] }) as Promise<InsertOutcome>,
  };
}
