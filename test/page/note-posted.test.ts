// @vitest-environment jsdom
import '#test/platform.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Tell } from '../../entrypoints/reviews.content/alive.ts';
import { notePosted } from '../../entrypoints/reviews.content/note-posted.ts';
import { lookAt, reply } from './posted-page.ts';

const stop = new AbortController();
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

test('a frame hands over what an earlier one of its origin could not: a cabinet may only ever stand in a frame', async () => {
  vi.stubGlobal('window', { top: {} });
  const [ours, theirs] = [{ ...reply(), address: location.href }, reply()];
  await browser.storage.local.set({ [`posted.${ours.id}`]: ours, [`posted.${theirs.id}`]: theirs });
  const told: unknown[] = [];
  const tell = (async (_: string, request: unknown) => told.push(request)) as unknown as Tell;
  const session = { current: () => null } as unknown as Parameters<typeof notePosted>[0]['session'];
  notePosted({ document, look: () => lookAt({}), session, tell, signal: stop.signal });
  await vi.waitFor(async () => {
    expect(Object.keys(await browser.storage.local.get(null))).toEqual([`posted.${theirs.id}`]);
  });
  expect(told).toEqual([ours]);
});
