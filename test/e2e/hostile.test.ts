import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostedReply } from '#lib/schema/records.ts';
import { addressOf, launch, panelIn, type Session, until } from '#scripts/browsers/launch.ts';
import { builtExtension } from '#scripts/build.ts';
import { rowsOf } from '#scripts/job/ask.ts';
import { draftIn, openPanel, press, wordsOf } from '#scripts/job/panel.ts';
import { fixture, openAt, textIn } from './saved.ts';

type Forge = {
  postMessages(): void;
  startAgain(id: string, entrypoint: string): void;
  dispatchEvents(): void;
  embedPanel(host: string, path: string, scheme: string): HTMLIFrameElement;
  swapReviewOnInsert(): void;
  moveBox(): void;
};
/** In the fixture's page. */
declare const forge: Forge;

const address = 'https://reviews.example/the-lantern-room';
const box = '#h1 textarea';

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await launch(name, { extension: builtExtension(name, 'everywhere'), lang: 'en' });
  });
  afterAll(() => session?.close());

  const open = async () => {
    await page?.close();
    page = await openAt(session, { [address]: fixture('hostile/forging.html') });
  };
  const stored = () =>
    Promise.all([rowsOf<PostedReply>(session, 'replies'), rowsOf(session, 'reviews'), rowsOf(session, 'listings')]);

  test('forged messages and events open nothing, store nothing and stop nothing', async () => {
    await open();
    const id = new URL(await addressOf(session.own)).host;
    await page.evaluate((id) => {
      forge.postMessages();
      forge.startAgain(id, 'reviews');
      forge.dispatchEvents();
    }, id);
    expect(await panelIn(page)).toBeUndefined();
    expect(await stored()).toEqual([[], [], []]);
    // Still at work for the person.
    await page.click(box);
    await openPanel(page);
    await page.evaluate(() => forge.dispatchEvents());
    expect(await stored()).toEqual([[], [], []]);
    expect(
      await page.evaluate(() => JSON.stringify((window as unknown as { overheard: unknown[] }).overheard)),
    ).not.toContain('session');
  });

  test('the panel, embedded by the page itself, knows nothing and says so', async () => {
    await open();
    const { protocol, host } = new URL(await addressOf(session.own));
    await page.evaluate(
      (host, scheme) => void forge.embedPanel(host, 'panel.html', scheme),
      host,
      protocol.slice(0, -1),
    );
    const embedded = await until('the embedded panel or its refusal', async () => {
      const frame = page.frames().at(-1);
      if (!frame || frame === page.mainFrame()) return null;
      const words = await wordsOf(frame).catch(() => 'refused');
      return words.trim() === '' && !(await addressOf(frame)).includes('panel.html') ? 'refused' : words.trim() || null;
    });
    expect(embedded).toMatch(/refused|blocked|not opened by/i);
    expect(embedded).not.toContain('Rosalind');
  });

  test('a page that puts another customer into the card is not answered', async () => {
    await open();
    await page.click(box);
    const panel = await openPanel(page);
    await until('a draft', () => draftIn(panel));
    await page.evaluate(() => {
      for (const [where, words] of [
        ['[itemprop=author] [itemprop=name]', 'Someone Else'],
        ['[itemprop=reviewBody]', 'Wonderful evening!'],
      ] as const) {
        const part = document.querySelector(`#h1 ${where}`);
        if (part) part.textContent = words;
      }
    });
    await press(panel, 'Insert');
    await until('the refusal', async () => /another review|Someone Else/i.test(await wordsOf(panel)));
    expect(await textIn(page, box)).toBe('');
  });

  test('a card that changes while the text comes in is not reported as answered', async () => {
    await open();
    await page.click(box);
    const panel = await openPanel(page);
    await until('a draft', () => draftIn(panel));
    await page.evaluate(() => forge.swapReviewOnInsert());
    await press(panel, 'Insert');
    await until('the refusal', async () => /another review/i.test(await wordsOf(panel)));
    expect(await rowsOf<PostedReply>(session, 'replies')).toEqual([]);
  });
});
