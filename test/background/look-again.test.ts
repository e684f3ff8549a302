import '#test/platform.ts';
import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAgainAlarm, remindToLook } from '#lib/background/look-again.ts';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { hour, newDesk, noon, reply, seen } from '../desk/looks.ts';

const minute = 60_000;
let desk: Desk;
let badge: string | undefined;
let title: string | undefined;

beforeEach(() => {
  fakeBrowser.reset();
  desk = newDesk();
  Object.assign(browser.i18n, { getMessage: (name: string, words?: string[]) => [name, ...(words ?? [])].join(' ') });
  Object.assign(browser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
      setTitle: async (said: { title: string }) => {
        title = said.title;
      },
    },
  });
});
const post = (id: string, postedAt: number) => logReply(desk, reply({ review: seen({ id }), postedAt }));
const alarm = async () => (await browser.alarms.get(lookAgainAlarm))?.scheduledTime;

test('nothing posted: no count, no alarm', async () => {
  await remindToLook(desk, noon);
  expect([badge, title, await alarm()]).toEqual(['', 'actionTitle', undefined]);
});

test('what is due is counted at the button, and the next one wakes us', async () => {
  await post('r1', noon);
  await post('r2', noon + hour);
  await remindToLook(desk, noon);
  expect([badge, await alarm()]).toEqual(['', noon + 10 * minute]);
  await remindToLook(desk, noon + 10 * minute);
  expect([badge, title, await alarm()]).toEqual(['1', 'look_again 1', noon + hour + 10 * minute]);
  await remindToLook(desk, noon + 2 * hour);
  expect([badge, await alarm()]).toEqual(['2', undefined]);
});

test('a worker that is stopped before it has counted at the button is woken all the same', async () => {
  await post('r1', noon);
  Object.assign(browser.action, { setBadgeText: () => Promise.reject(new Error('stopped')) });
  await expect(remindToLook(desk, noon)).rejects.toThrow('stopped');
  expect(await alarm()).toBe(noon + 10 * minute);
});

test('a restart that cleared the alarms, and a worker that knows nothing, set it again from the database', async () => {
  await post('r1', noon);
  await remindToLook(desk, noon);
  await browser.alarms.clear(lookAgainAlarm);
  await remindToLook(desk, noon + minute);
  expect(await alarm()).toBe(noon + 10 * minute);
});
