import '#test/platform.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DeskSession, deskOf, keepDesk } from '#lib/background/desk-session.ts';
import { fromPageHandlers } from '#lib/background/from-page.ts';
import type { Desk } from '#lib/desk/database.ts';
import { markListing } from '#lib/desk/listings.ts';
import type { FocusedBox } from '#lib/schema/messages.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { hour, newDesk, noon, seen } from '../desk/looks.ts';

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
  Object.assign(browser.i18n, { getUILanguage: () => 'en', getMessage: (name: string) => name });
  Object.assign(browser, { action: { setBadgeText: async () => undefined, setTitle: async () => undefined } });
  Object.assign(browser.runtime, { getManifest: () => ({ version: '1.0' }) });
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
    ['the platform’s bytes', { platform: 'google' as const }, 'Спасибо', '14 / 4096', false],
    ['the platform’s characters', { platform: 'googleplay' as const }, 'x'.repeat(351), '351 / 350', true],
    ['the box’s own limit', { maxLength: 5 }, '🍟🍟', '2 / 5', false],
  ])('is told its length in %s', async (_, said, text, words, over) => {
    await open(anna);
    const session = await deskOf(7);
    if (session) await keepDesk({ ...session, box: { ...session.box, ...said } });
    const { length } = await page['box.changed']({ text, review: anna }, frame);
    // How many flags these words have is no matter here.
    expect(length).toEqual({ words: expect.stringMatching(new RegExp(`(^| ⚑ · )${words}$`)), over });
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
  test('has its script put into the top frame, where no other of ours may run', async () => {
    receivers.clear();
    expect(await open(anna, '', frameAt(3))).toEqual({ opened: true });
    expect(told).toEqual(['script into 7.0', 'dock.open to 7.0']);
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

describe('an edit of a posted reply', () => {
  const thread = {
    site: 'generic',
    platform: 'facebook' as const,
    address: 'https://shop.example/wall',
    listing: { id: 'w', name: null, cabinet: false },
  };
  const wall = { ...frame, url: new URL(thread.address) };
  const write = (text: string) => page['desk.open']({ box: { ...box(anna, text), ...thread }, gesture: 'focus' }, wall);
  const publish = (text: string) => page['reply.posted']({ ...thread, review: anna, id: uuidv7(), text }, wall);
  const versions = async () => (await desk.replies.toArray()).map(({ text, supersedes }) => [text, supersedes ?? null]);

  beforeEach(async () => {
    await markListing(desk, { platform: 'facebook', listing: thread.listing, own: true, now: noon });
    await publish('Thank you, Anna.');
  });

  test('keeps both versions, where the earlier words stood in the box', async () => {
    await write('Thank you, Anna.');
    await publish('Thank you, dear Anna.');
    expect(await versions()).toEqual([
      ['Thank you, Anna.', null],
      ['Thank you, dear Anna.', (await logged())?.id],
    ]);
  });

  test('is none where the box was empty: a thread has many replies', async () => {
    await write('');
    await publish('And one thing more.');
    expect((await versions()).map(([, supersedes]) => supersedes)).toEqual([null, null]);
  });

  test('is over with its posting: the next reply is one of its own', async () => {
    await write('Thank you, Anna.');
    await publish('Thank you, dear Anna.');
    await publish('And one thing more.');
    expect((await versions()).at(-1)).toEqual(['And one thing more.', null]);
  });
});

test('a visit after the site’s time tells the badge that readers do not see the reply', async () => {
  await post(anna, 'Thank you, Anna.', uuidv7(noon));
  const { site, platform, listing, address } = about(anna);
  const reading = { site, platform, listing, address, reviews: [anna], replyEditors: [], missing: {} };
  const states = async (now: number) => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    const { standings } = await page['page.seen']({ reading }, frame);
    vi.useRealTimers();
    return standings.map(({ state }) => state);
  };
  expect(await states(noon + 24 * hour)).toEqual(['answered']);
  expect(await states(noon + 72 * hour)).toEqual(['missing']);
});
