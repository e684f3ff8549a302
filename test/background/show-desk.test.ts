import '#test/platform.ts';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromPageHandlers } from '#lib/background/from-page.ts';
import { addPanel } from '#lib/background/ports.ts';
import type { Push } from '#lib/schema/messages.ts';
import { newDesk, seen } from '../desk/looks.ts';

const url = new URL('https://yandex.ru/sprav/123/p/edit/reviews/');
const frame = { kind: 'frame' as const, tab: 7, frame: 0, url, top: url.origin };
const review = seen({ id: 'a', author: 'Anna' });
const box = {
  site: 'yandex-business',
  platform: 'yandex' as const,
  listing: { id: '123', name: 'Café', cabinet: true },
  address: url.href,
  review,
  kind: 'textarea' as const,
  text: '',
  maxLength: null,
  onRight: false,
};

test('a panel that shows flags of newer words is never told of older ones', async () => {
  fakeBrowser.reset();
  Object.assign(browser, { scripting: { executeScript: async () => undefined } });
  Object.assign(browser.i18n, { getUILanguage: () => 'en', getMessage: (name: string) => name });
  const page = fromPageHandlers({ desk: newDesk(), syncSoon: () => undefined });
  await page['desk.open']({ box, gesture: 'focus' }, frame);
  const told: string[] = [];
  const hear = (push: Push) => {
    if (push.type === 'flags') told.push(`flags of ${push.text}`);
    if (push.type === 'desk') told.push(`desk with ${push.desk?.box.text}`);
  };
  addPanel({ postMessage: hear, onDisconnect: { addListener: () => undefined } } as never, { tab: 7, window: null });
  await Promise.all(['We', 'We are'].map((text) => page['box.changed']({ text, review }, frame)));
  await vi.waitFor(() => expect(told.at(-1)).toBe('desk with We are'));
  expect(told).toEqual(['flags of We', 'flags of We are', 'desk with We are']);
});
