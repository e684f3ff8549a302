import '#test/platform.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DeskSession, deskOf, keepDesk } from '#lib/background/desk-session.ts';
import { fromPageHandlers } from '#lib/background/from-page.ts';
import type { Desk } from '#lib/desk/database.ts';
import type { FocusedBox } from '#lib/schema/messages.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { newDesk, noon, seen } from '../desk/looks.ts';

const url = new URL('https://yandex.ru/sprav/123/p/edit/reviews/');
const frameAt = (frame: number) => ({ kind: 'frame' as const, tab: 7, frame, url, top: url.origin });
const frame = frameAt(0);
const about = (review: SeenReview | null) => ({
  site: 'yandex-business',
  platform: 'yandex' as const,
  listing: { id: '123', name: 'Café', cabinet: true },
  address: url.href,
  review,
});
const box = (review: SeenReview | null, text = ''): FocusedBox => ({
  ...about(review),
  kind: 'textarea',
  text,
  maxLength: null,
  onRight: false,
});
const [anna, boris] = [seen({ id: 'a', author: 'Anna' }), seen({ id: 'b', author: 'Boris' })];
const rude = 'You are lying, Anna. You never came to us.';

let desk: Desk;
let page: ReturnType<typeof fromPageHandlers>;
/** What the tab was told and what was started in it; `receivers` are the frames where a script of ours hears. */
let told: string[];
let receivers: Set<number>;
let mayStart: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  desk = newDesk();
  page = fromPageHandlers({ desk, syncSoon: () => undefined });
  told = [];
  receivers = new Set([0]);
  mayStart = true;
  Object.assign(browser.i18n, { getUILanguage: () => 'en' });
  Object.assign(browser.tabs, {
    sendMessage: async (tab: number, { name }: { name: string }, { frameId }: { frameId: number }) => {
      told.push(`${name} to ${tab}.${frameId}`);
      if (!receivers.has(frameId)) throw new Error('Could not establish connection. Receiving end does not exist.');
      return { opened: true };
    },
  });
  Object.assign(browser, {
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number; frameIds: number[] } }) => {
        told.push(`script into ${target.tabId}.${target.frameIds}`);
        if (!mayStart) throw new Error('Cannot access contents of the page.');
        for (const id of target.frameIds) receivers.add(id);
      },
    },
  });
});

const open = (review: SeenReview | null, text = '', at = frame) =>
  page['desk.open']({ box: box(review, text), gesture: 'focus' }, at);
const post = (review: SeenReview | null, text: string, id = uuidv7(), at = frame) =>
  page['reply.posted']({ ...about(review), id, text }, at);
const choose = async (chosen: Partial<DeskSession>) => {
  const session = await deskOf(7);
  if (session) await keepDesk({ ...session, ...chosen });
};
const logged = async () => (await desk.replies.toArray())[0];

describe('a posted reply', () => {
  const overrides = [{ rule: 'blame-lie-accusation', reason: 'agreed with the owner' }];
  const templateId = uuidv7();

  test('is of the review it answers when the desk has moved on to the next one', async () => {
    await open(anna);
    await choose({ overrides, templateId });
    await open(boris, 'Half a reply to Boris');
    await post(anna, rude);
    expect(await logged()).toMatchObject({ author: 'Anna', overrides, templateId });
    expect(await deskOf(7)).toMatchObject({ postedAt: null, box: { text: 'Half a reply to Boris' } });
  });

  test('takes nothing from a desk that is for somebody else', async () => {
    await open(boris, 'Half a reply to Boris');
    await choose({ overrides, templateId });
    await post(anna, 'Thank you, Anna.');
    expect(await logged()).toMatchObject({ overrides: [], templateId: null });
    expect(await deskOf(7)).toMatchObject({ overrides, templateId, postedAt: null });
  });

  test('ends what was chosen for it, so that the next reply begins anew', async () => {
    await open(anna, rude);
    await choose({ overrides, templateId });
    await post(anna, rude);
    expect(await deskOf(7)).toMatchObject({ overrides: [], templateId: null, box: { text: '' } });
    expect((await deskOf(7))?.postedAt).not.toBeNull();
  });

  test('is checked for its own review, desk or no desk', async () => {
    await post(anna, rude);
    expect((await logged())?.findings.length).toBeGreaterThan(0);
  });

  test.each([
    ['was posted when it was pressed, however long it waited', noon, noon + 3_600_000, noon],
    ['was not posted in the future, whatever the clock said then', noon + 60_000, noon, noon],
  ])('%s', async (_, pressed, now, postedAt) => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    await post(anna, 'Thank you, Anna.', uuidv7(pressed));
    vi.useRealTimers();
    expect((await logged())?.postedAt).toBe(postedAt);
  });
});

describe('a box that is written in', () => {
  test('is kept and checked where the desk is for it', async () => {
    await open(anna);
    const { findings, elsewhere } = await page['box.changed']({ text: rude, review: anna }, frame);
    expect(findings.length).toBeGreaterThan(0);
    expect(elsewhere).toBeUndefined();
    expect((await deskOf(7))?.box.text).toBe(rude);
  });

  test.each([
    ['another review of its frame', boris, frame],
    ['the same review in another frame', anna, frameAt(3)],
    ['a box that answers nobody', null, frame],
  ])('says that the desk is for %s, and leaves that alone', async (_, other, at) => {
    await open(anna);
    await open(other, '', at);
    const answer = await page['box.changed']({ text: rude, review: anna }, frame);
    expect(answer).toEqual({ findings: [], elsewhere: true });
    expect((await deskOf(7))?.box.text).toBe('');
  });

  test('gets its desk back as it was left', async () => {
    await open(anna);
    await choose({ plan: { facts: ['the fryer was mended'], seed: 4, resolved: true } });
    await open(boris);
    await open(anna, rude);
    const session = await deskOf(7);
    expect(session).toMatchObject({ box: { text: rude }, plan: { facts: ['the fryer was mended'], seed: 4 } });
    expect(session?.left.map(({ box: { review } }) => review?.author)).toEqual(['Boris']);
  });
});

describe('the dock', () => {
  test('opens where a script of ours runs in the top frame', async () => {
    expect(await open(anna, '', frameAt(3))).toEqual({ opened: true });
    expect(told).toEqual(['dock.open to 7.0']);
  });

  test('has its script started in a top frame of another site', async () => {
    receivers.clear();
    expect(await open(anna, '', frameAt(3))).toEqual({ opened: true });
    expect(told).toEqual(['dock.open to 7.0', 'script into 7.0', 'dock.open to 7.0']);
  });

  test('stays closed, and it is reported, where no script may run', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    receivers.clear();
    mayStart = false;
    expect(await open(anna, '', frameAt(3))).toEqual({ opened: false });
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });
});
