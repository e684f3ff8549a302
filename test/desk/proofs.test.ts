import '#test/platform.ts';
import { Dexie } from 'dexie';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '#lib/desk/database.ts';
import { replyInBox } from '#lib/desk/earlier-version.ts';
import { logReply } from '#lib/desk/history.ts';
import { markListing } from '#lib/desk/listings.ts';
import { dueLooks, lookedAgain, proofsOf, provedOf } from '#lib/desk/proofs.ts';
import { sawReviews, storedReview } from '#lib/desk/queue.ts';
import { hashReply } from '#lib/desk/reply-hash.ts';
import type { PageReading, SeenReview } from '#lib/schema/review.ts';
import { cabinet, hour, judged, newDesk, noon, page, reply, seen } from './looks.ts';

const day = 24 * hour;
const minute = 60_000;
const { text } = reply();
const shown = (words: string | null = text) => seen({ hasOwnerReply: true, ownerReplyText: words });
const other = seen({ id: 'r2', author: 'Boris' });

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: true, now: noon });
});
const visit = (reading: PageReading, after: number, showsReplies = true) =>
  sawReviews(desk, { reading, triage: () => judged, now: noon + after, showsReplies });
const see = (review: SeenReview, after: number) => visit(page([review]), after);
const post = async (fields: Parameters<typeof reply>[0] = {}) => {
  const posted = await logReply(desk, reply(fields));
  if (!posted) throw new Error('not logged');
  return posted;
};
const stateOf = async (id: string) => (await provedOf(desk, [id]))[id]?.state;
const trail = async (id: string) => (await proofsOf(desk, id)).map(({ state, at, site }) => [state, at - noon, site]);

describe('a posted reply', () => {
  it('is pending until somebody visits, and every change is kept with when and where', async () => {
    const { id } = await post();
    expect(await stateOf(id)).toBe('pending');
    await see(shown(), hour);
    await see(shown(), 2 * hour);
    await visit(cabinet([shown('Call us at once.')]), 3 * hour);
    await see(seen(), 2 * day);
    expect(await trail(id)).toEqual([
      ['public', hour, 'yelp'],
      ['changed', 3 * hour, 'yelp-business'],
      ['missing', 2 * day, 'yelp'],
    ]);
  });

  it('tells the company of each change, once', async () => {
    const { id } = await post();
    await see(shown(), hour);
    await see(shown(), 2 * hour);
    const told = (await desk.outbox.toArray()).filter(({ type }) => type === 'reply.proved');
    expect(told).toMatchObject([
      {
        key: id,
        at: noon + hour,
        payload: { replyId: id, state: 'public', exact: true, seenAt: noon + hour, site: 'yelp' },
      },
    ]);
  });

  it('that was only seen to be there is told again once its words are read', async () => {
    const { id } = await post();
    await see(shown(null), hour);
    await see(shown(), 2 * hour);
    await see(shown(null), 3 * hour);
    expect((await proofsOf(desk, id)).map(({ exact }) => exact)).toEqual([false, true]);
    expect((await provedOf(desk, [id]))[id]).toMatchObject({ state: 'public', exact: true, at: noon + 2 * hour });
  });

  it('that readers do not see is the standing of its review', async () => {
    await post();
    const states = async (after: number, review = seen()) =>
      (await see(review, after)).standings.map(({ state }) => state);
    expect(await states(hour)).toEqual(['answered']);
    expect(await states(2 * day)).toEqual(['missing']);
    expect(await states(3 * day, shown())).toEqual(['answered']);
  });

  it.each([
    ['nothing here', false, [seen()], undefined],
    ['that another review has a reply', false, [seen(), { ...other, hasOwnerReply: true }], 'missing'],
    ['a reader that knows owners’ replies', true, [seen()], 'missing'],
  ])('that a page does not show is missing by %s', async (_, showsReplies, reviews, state) => {
    const { id } = await post();
    await visit(page(reviews), 2 * day, showsReplies);
    expect(await stateOf(id)).toBe(state ?? 'pending');
  });

  it('is missed where it has stood before, whatever is known of the page', async () => {
    const { id } = await post();
    await visit(page([shown()]), hour, false);
    await visit(page([seen()]), 2 * day, false);
    expect(await stateOf(id)).toBe('missing');
  });

  it('on a site that moderates is not public by what its owner sees', async () => {
    const at = { platform: 'google' as const, listing: { id: 'cafe', name: null, cabinet: true } };
    const { id } = await post({ ...at, site: 'google-business' });
    await visit(cabinet([shown()], { ...at, site: 'google-business' }), day);
    expect(await stateOf(id)).toBe('pending');
    await visit(page([shown()], { ...at, site: 'google-maps', listing: { ...at.listing, cabinet: false } }), day);
    expect(await stateOf(id)).toBe('public');
  });

  it('goes on being followed when its review turns out to be known by another key', async () => {
    const { id } = await post({ review: seen({ id: null }) });
    await visit(cabinet([shown()]), hour);
    await see({ ...shown(), id: null }, 2 * hour);
    expect(await stateOf(id)).toBe('public');
  });

  it('of a listing that is not ours reminds nobody and keeps nothing of the page', async () => {
    const { id } = await post();
    await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: false, now: noon });
    expect(await desk.followed.get(id)).toMatchObject({ answered: null, address: null, nextLookAt: null });
  });
});

describe('an edited reply', () => {
  const better = 'Thank you, Anna. The fryer is mended, and the wait will be shorter.';

  it('is a second version: the first stays, the queue stays answered, the newest is followed', async () => {
    const first = await post();
    await see(shown(), hour);
    const second = await post({ text: better, postedAt: noon + 2 * hour, review: shown() });
    expect(second.supersedes).toBe(first.id);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({ state: 'answered', answeredAt: noon });
    await see(shown(better), 3 * hour);
    expect(await trail(first.id)).toEqual([['public', hour, 'yelp']]);
    expect(await trail(second.id)).toEqual([['public', 3 * hour, 'yelp']]);
    expect(Object.keys(await provedOf(desk, [first.id, second.id]))).toEqual([second.id]);
    expect((await desk.replies.toArray()).map((version) => version.text)).toEqual([text, better]);
  });

  it('is part of the chain, and the company hears what it replaced', async () => {
    const first = await post();
    const second = await post({ text: better });
    expect(await hashReply(second)).toBe(second.hash);
    expect(await hashReply({ ...second, supersedes: null })).not.toBe(second.hash);
    const told = (await desk.outbox.toArray()).filter(({ type }) => type === 'reply.posted');
    expect(told.map(({ payload }) => payload.supersedes)).toEqual([undefined, first.id]);
  });

  it('waits while the site still shows the first version, and is missed when it always does', async () => {
    await post();
    const { id } = await post({ text: better, postedAt: noon + hour, review: shown() });
    await see(shown(), 2 * hour);
    expect(await stateOf(id)).toBe('pending');
    await see(shown(), 2 * day);
    expect(await stateOf(id)).toBe('missing');
  });

  it('in a thread is one only where the earlier words stood in the box', async () => {
    const thread = { platform: 'facebook' as const, site: 'generic' };
    const first = await post(thread);
    const inBox = (words: string) => replyInBox(desk, { ...reply(thread), text: words });
    expect(await inBox('')).toBeNull();
    expect(await inBox('Half a thought')).toBeNull();
    expect(await inBox(`${text}\n`)).toBe(first.id);
    expect((await post({ ...thread, text: better })).supersedes).toBeUndefined();
    const again = await post({ ...thread, text: 'Once more.', edits: (await inBox(better)) ?? null });
    expect(again.supersedes).toBe((await desk.replies.toArray()).find((version) => version.text === better)?.id);
  });
});

describe('reminders', () => {
  const due = async (after: number) => (await dueLooks(desk, noon + after)).count;

  it('come after ten minutes, a day and thirty days, and go with a visit', async () => {
    await post();
    expect(await dueLooks(desk, noon)).toEqual({ count: 0, next: noon + 10 * minute });
    expect(await due(10 * minute)).toBe(1);
    await see(shown(), 11 * minute);
    expect(await dueLooks(desk, noon + 12 * minute)).toEqual({ count: 0, next: noon + day });
    await see(shown(), 26 * hour);
    expect(await dueLooks(desk, noon + 27 * hour)).toEqual({ count: 0, next: noon + 30 * day });
    await see(shown(), 31 * day);
    expect(await dueLooks(desk, noon + 99 * day)).toEqual({ count: 0, next: null });
  });

  it('stay where the page shows no replies at all, until the person says that they have looked', async () => {
    const { id } = await post();
    await visit(page([seen()]), hour, false);
    expect(await due(hour)).toBe(1);
    await lookedAgain(desk, id, noon + hour);
    expect(await due(hour)).toBe(0);
    expect(await stateOf(id)).toBe('pending');
  });

  it('stay after a look into the cabinet of a site that moderates: readers see another page', async () => {
    const at = { platform: 'google' as const, listing: { id: 'cafe', name: null, cabinet: true } };
    await post({ ...at, site: 'google-business' });
    await visit(cabinet([shown()], { ...at, site: 'google-business' }), hour);
    expect(await due(hour)).toBe(1);
    await visit(page([shown()], { ...at, site: 'google-maps', listing: { ...at.listing, cabinet: false } }), hour);
    expect(await due(hour)).toBe(0);
  });

  it('are of the newest version alone', async () => {
    await post();
    await post({ text: 'Thank you once more.', postedAt: noon + minute });
    expect(await due(day)).toBe(1);
  });
});

it('replies that were posted before replies were followed are followed from the update on, without reminders of the past', async () => {
  const name = `desk-before-${v7()}`;
  const before = new Dexie(name);
  before.version(1).stores({ replies: '&id, reviewKey, [platform+listing+postedAt], [platform+author]' });
  const { review: _r, listing: _l, address: _a, ...said } = reply();
  const kept = { ...said, listing: 'cafe', author: 'Anna', by: null, previousHash: null, hash: '' };
  const lately = { ...kept, id: v7(), reviewKey: 'yelp:cafe:r2', postedAt: Date.now() - hour };
  await before.table('replies').bulkAdd([{ ...kept, reviewKey: 'yelp:cafe:r1', postedAt: 0 }, lately]);
  before.close();
  const opened = openDesk(name);
  expect(await dueLooks(opened, Date.now())).toMatchObject({ count: 0, next: lately.postedAt + day });
  expect(await provedOf(opened, [kept.id])).toEqual({
    [kept.id]: { state: 'pending', exact: true, at: null, site: null },
  });
});
