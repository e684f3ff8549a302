import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { launch, type Session, until } from '#scripts/browsers/launch.ts';
import { builtExtension } from '#scripts/build.ts';
import { fixture, openAt } from './saved.ts';

/** In the extension's own page. */
declare const chrome: WxtBrowser;

const changed = 'https://www.trustpilot.com/review/hollowlane.example?page=2';
const whole = 'https://www.trustpilot.com/review/hollowlane.example';

describe.each(['chromium', 'firefox'] as const)('a site that changed, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name, { extension: builtExtension(name, 'shipped'), lang: 'en' });
  });
  afterAll(() => session?.close());

  const button = () =>
    session.own.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const tabId = tab?.id ?? -1;
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
    });

  test('is told at the toolbar button by the field that can no longer be read', async () => {
    const page = await openAt(session, { [changed]: fixture('broken/site-changed.html') });
    await until('the mark at the button', async () => (await button())[0] === '!');
    expect((await button())[1]).toMatch(/site changed: author/i);
    await page.close();
  });

  test('and nothing is told where all is well', async () => {
    const page = await openAt(session, { [whole]: fixture('trustpilot/reviews.html') });
    await until('the usual title', async () => (await button())[1] === 'Replywright');
    expect((await button())[0]).toBe('');
    await page.close();
  });
});
