import '#test/platform.ts';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attemptLifetime, attemptSlot } from '#lib/attempt-slot.ts';
import { sweepAttempts } from '#lib/background/sweep-attempts.ts';
import { noon } from '../desk/looks.ts';

beforeEach(() => fakeBrowser.reset());

test('what a page kept of a reply about to be posted goes after its minute; all else stays', async () => {
  const waiting = { 'posted.1': { text: 'not handed over yet' }, settings: { attempt: 1 } };
  await browser.storage.local.set({
    [`${attemptSlot}closed`]: { pressedAt: noon - attemptLifetime - 1, reply: { text: 'Thank you' } },
    [`${attemptSlot}open`]: { pressedAt: noon - attemptLifetime },
    [`${attemptSlot}unreadable`]: 'Thank you',
    ...waiting,
  });
  await sweepAttempts(noon);
  expect(await browser.storage.local.get(null)).toEqual({
    [`${attemptSlot}open`]: { pressedAt: noon - attemptLifetime },
    ...waiting,
  });
});
