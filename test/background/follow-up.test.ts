import '#test/platform.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DeskSession, deskOf, keepDesk } from '#lib/background/desk-session.ts';
import { describeDesk } from '#lib/background/desk-state.ts';
import { fromOwnPagesHandlers } from '#lib/background/from-own-pages.ts';
import { fromPageHandlers } from '#lib/background/from-page.ts';
import { lookAgainAlarm, remindToLook } from '#lib/background/look-again.ts';
import type { Desk } from '#lib/desk/database.ts';
import type { PageReading, SeenReview } from '#lib/schema/review.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { hour, newDesk, seen } from '../desk/looks.ts';

const url = new URL('https://yandex.ru/sprav/123/p/edit/reviews/');
const frameOf = (tab: number) => ({ kind: 'frame' as const, tab, frame: 0, url, top: url.origin });
const anna = seen({ id: 'a', author: 'Anna' });
const key = 'yandex:123:a';
const place = {
  site: 'yandex-business',
  platform: 'yandex' as const,
  listing: { id: '123', name: 'Café', cabinet: true },
  address: url.href,
};
const reading = (reviews: SeenReview[]): PageReading => ({ ...place, reviews, replyEditors: [], missing: {} });

let desk: Desk;
let page: ReturnType<typeof fromPageHandlers>;
let own: ReturnType<typeof fromOwnPagesHandlers>;
/** Addresses that were opened in tabs of their own, the first being tab 8; texts at the toolbar button. */
let opened: string[];
let badge: string;
let title: string;

beforeEach(() => {
  fakeBrowser.reset();
  desk = newDesk();
  const background = { desk, syncSoon: () => undefined, goLive: () => undefined };
  [page, own] = [fromPageHandlers(background), fromOwnPagesHandlers(background)];
  opened = [];
  Object.assign(browser.i18n, {
    getUILanguage: () => 'en',
    getMessage: (name: string, words?: string[]) => [name, ...(words ?? [])].join(' '),
  });
  Object.assign(browser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
      setTitle: async (said: { title: string }) => {
        title = said.title;
      },
    },
    scripting: { executeScript: async () => undefined },
  });
  Object.assign(browser.runtime, {
    getManifest: () => ({ version: '1.0' }),
    getURL: (path: string) => `ext://x${path}`,
  });
  Object.assign(browser.tabs, {
    sendMessage: async () => ({ opened: true }),
    create: async ({ url: address }: { url: string }) => ({ id: 7 + opened.push(address) }),
  });
});

afterEach(() => void vi.useRealTimers());

const show = (reviews: SeenReview[], tab = 7) => page['page.seen']({ reading: reading(reviews) }, frameOf(tab));
const openDesk = (review: SeenReview, tab = 7) =>
  page['desk.open'](
    { box: { ...place, review, kind: 'textarea', text: '', maxLength: null, onRight: false }, gesture: 'focus' },
    frameOf(tab),
  );
const post = (text: string, tab = 7) =>
  page['reply.posted']({ ...place, review: anna, id: uuidv7(), text }, frameOf(tab));
const described = async (change: Partial<DeskSession> = {}) => {
  const session = await deskOf(7);
  if (!session) throw new Error('no desk');
  return describeDesk(desk, await keepDesk({ ...session, ...change }));
};
/** A promise to Anna that was due an hour ago. */
async function promised() {
  await show([anna]);
  await openDesk(anna);
  await post('Hello Anna, thank you for your review. We will call you by Friday.');
  const [task] = await desk.tasks.toArray();
  if (!task) throw new Error('no task');
  await desk.tasks.put({ ...task, dueAt: Date.now() - hour });
  return task.id;
}

describe('the desk of a review', () => {
  test('shows what was promised, the kit, and what was reported', async () => {
    await promised();
    await own['report.file']({ reviewKey: key, ground: 'profanity' });
    const state = await described();
    expect(state.tasks.map(({ words }) => words)).toEqual(['We will call you by Friday.']);
    expect(state.reportKit).toMatchObject({ none: 'opinion' });
    expect(state.reports).toMatchObject([{ ground: 'profanity', outcome: 'waiting' }]);
  });

  test('reminds of a promise that is overdue where the reply passes over it, and not in a report back', async () => {
    const id = await promised();
    const text = 'Hello Anna, thank you for writing again.';
    const reminds = async (change: Partial<DeskSession> = {}) =>
      (await page['box.changed']({ text, review: anna }, frameOf(7))).findings.some(
        ({ rule }) => rule === 'policy-no-report-back',
      ) && (await described(change)).findings.some(({ rule }) => rule === 'policy-no-report-back');
    expect(await reminds()).toBe(true);
    const session = await deskOf(7);
    const plan = { facts: [], seed: 1, resolved: true, strategy: 'follow-up' as const };
    if (session) await keepDesk({ ...session, plan });
    expect(await reminds({ plan })).toBe(false);
    if (session) await keepDesk({ ...session, plan: { ...plan, resolved: false, strategy: 'complaint' } });
    await own['task.settle']({ id, state: 'done' });
    expect(await reminds()).toBe(false);
  });

  test('gives drafts without a word of it', async () => {
    await promised();
    const { composition } = await described();
    expect(composition?.drafts.flatMap(({ findings }) => findings)).toEqual([]);
  });
});

describe('a report back', () => {
  test('opens the page of the review, and there its desk, with one line about what was done', async () => {
    const id = await promised();
    expect(await own['task.reportBack']({ id })).toEqual({ opened: true });
    expect(opened).toEqual([url.href]);
    await show([seen({ id: 'b', author: 'Boris' })], 8);
    expect(await deskOf(8)).toBeNull();
    await show([anna], 8);
    expect(await deskOf(8)).toMatchObject({
      box: { review: { author: 'Anna' }, kind: null },
      plan: { strategy: 'follow-up', resolved: true },
    });
    const session = await deskOf(8);
    const plan = {
      facts: ['The table was replaced on Monday.'],
      seed: 1,
      resolved: true,
      strategy: 'follow-up' as const,
    };
    const state = session && (await describeDesk(desk, { ...session, plan }));
    const short = state?.composition?.drafts.find(({ tone }) => tone === 'short');
    expect(short?.text).toMatch(/Anna.*The table was replaced on Monday\.$/);
    expect(short?.moves.map(({ step }) => step)).toEqual(['greet', 'thank', 'resolve']);
  });

  test('is continued once, and in the tab it was asked for alone', async () => {
    const id = await promised();
    await own['task.reportBack']({ id });
    await show([anna], 9);
    expect(await deskOf(9)).toBeNull();
    await show([anna], 8);
    const session = await deskOf(8);
    if (session) await keepDesk({ ...session, plan: { facts: [], seed: 5, resolved: false } });
    await show([anna], 8);
    expect(await deskOf(8)).toMatchObject({ plan: { seed: 5, resolved: false } });
  });

  test.each([
    [9, true],
    [11, false],
  ])('is waited for a short while: after %i minutes, %s', async (minutes, waits) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await own['task.reportBack']({ id: await promised() });
    vi.setSystemTime(Date.now() + minutes * 60_000);
    await show([anna], 8);
    expect((await deskOf(8)) !== null).toBe(waits);
  });

  test('that was posted keeps what was promised', async () => {
    await promised();
    const session = await deskOf(7);
    const plan = { facts: [], seed: 1, resolved: true, strategy: 'follow-up' as const };
    if (session) await keepDesk({ ...session, plan });
    await post('Hello Anna, the table was replaced on Monday.');
    expect((await desk.tasks.toArray()).map(({ state }) => state)).toEqual(['done']);
  });

  test.each([null, 'javascript:alert(1)', 'nowhere'])('does not open %s', async (address) => {
    const id = await promised();
    await desk.followed.toCollection().modify({ address });
    await desk.reviews.update(key, { address });
    expect(await own['task.reportBack']({ id })).toEqual({ opened: false });
    expect(opened).toEqual([]);
  });
});

test('the toolbar button counts what is due, and says of what', async () => {
  await promised();
  await own['report.file']({ reviewKey: key, ground: 'profanity' });
  const now = Date.now();
  await remindToLook(desk, now);
  expect([badge, title]).toEqual(['1', 'promises_due 1']);
  const [task] = await desk.tasks.toArray();
  await own['task.date']({ id: task?.id ?? '', dueAt: now + 30 * 24 * hour });
  expect([badge, title]).toEqual(['', 'actionTitle']);
  expect((await browser.alarms.get(lookAgainAlarm))?.scheduledTime).toBeLessThan(now + hour);
  await remindToLook(desk, now + 10 * 24 * hour);
  expect([badge, title]).toEqual(['2', 'look_again 1. reports_due 1']);
});
