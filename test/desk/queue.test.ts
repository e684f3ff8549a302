import '#test/platform.ts';
import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { markListing, ownListing } from '#lib/desk/listings.ts';
import { sawReviews, storedReview } from '#lib/desk/queue.ts';
import { listingKey } from '#lib/desk/review-key.ts';
import type { PageReading } from '#lib/schema/review.ts';
import { cabinet, hour, judged, newDesk, noon, page, reply, seen } from './looks.ts';

const look = (desk: Desk, reading: PageReading, now = noon) => sawReviews(desk, { reading, triage: () => judged, now });
const events = async (desk: Desk) =>
  (await desk.outbox.toArray()).map(({ type, key, payload }) => ({ type, key, payload }));
const isEmpty = async (desk: Desk) =>
  (await Promise.all(desk.tables.map((table) => table.count()))).every((count) => count === 0);

describe('a listing that nobody has spoken for', () => {
  it('is asked about, and nothing at all is stored', async () => {
    const desk = newDesk();
    expect(await look(desk, page([seen()]))).toEqual({
      own: null,
      standings: [{ state: 'ask', by: null, dueAt: null }],
    });
    expect(await isEmpty(desk)).toBe(true);
  });

  it('is not ours after a no: still no review is stored', async () => {
    const desk = newDesk();
    await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: false, now: noon });
    expect((await look(desk, page([seen()]))).standings).toEqual([{ state: 'not-ours', by: null, dueAt: null }]);
    expect(await desk.reviews.count()).toBe(0);
    expect((await events(desk)).map(({ type }) => type)).toEqual(['listing.marked']);
  });

  it('is ours after a yes', async () => {
    const desk = newDesk();
    await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: true, now: noon });
    expect((await look(desk, page([seen()]))).own).toBe(true);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({
      listingName: 'Café',
      site: 'yelp',
      state: 'open',
    });
  });
});

describe('an owner’s cabinet', () => {
  it('is ours unasked, once', async () => {
    const desk = newDesk();
    await look(desk, cabinet([]));
    await look(desk, cabinet([]), noon + 1);
    expect(await ownListing(desk, 'yelp', 'cafe')).toBe(true);
    expect(await events(desk)).toMatchObject([
      { type: 'listing.marked', key: await listingKey('yelp', 'cafe'), payload: { own: true } },
    ]);
  });

  it('does not overrule a person’s no', async () => {
    const desk = newDesk();
    await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: false, now: noon });
    expect((await look(desk, cabinet([seen()]))).own).toBe(false);
    expect(await desk.reviews.count()).toBe(0);
  });
});

describe('a stored review', () => {
  it.each([
    { after: 0, state: 'open' },
    { after: 20 * hour, state: 'due-soon' },
    { after: 24 * hour, state: 'overdue' },
  ])('is $state $after ms after it was first seen', async ({ after, state }) => {
    const desk = newDesk();
    await look(desk, cabinet([seen()]));
    const { standings } = await look(desk, cabinet([seen()]), noon + after);
    expect(standings).toEqual([{ state, by: null, dueAt: noon + 24 * hour }]);
  });

  it('is told to the company when it is new and when it is answered, and never else', async () => {
    const desk = newDesk();
    await look(desk, cabinet([seen(), seen({ id: 'r2', author: 'Boris' })]));
    await look(desk, cabinet([seen({ rating: 1 }), seen({ id: 'r2', author: 'Boris' })]), noon + hour);
    const answered = seen({ hasOwnerReply: true, ownerReplyText: 'We are sorry.' });
    const { standings } = await look(desk, cabinet([answered]), noon + 2 * hour);
    await look(desk, cabinet([answered]), noon + 3 * hour);
    expect(standings).toMatchObject([{ state: 'answered', by: null }]);
    expect((await events(desk)).map(({ type, key, payload }) => [type, key, payload.state])).toEqual([
      ['listing.marked', 'yelp:cafe', undefined],
      ['review.seen', 'yelp:cafe:r1', 'open'],
      ['review.seen', 'yelp:cafe:r2', 'open'],
      ['review.seen', 'yelp:cafe:r1', 'answered'],
    ]);
  });

  it('numbers its events without a gap', async () => {
    const desk = newDesk();
    await Promise.all([1, 2, 3, 4, 5].map((n) => look(desk, cabinet([seen({ id: `r${n}` })]))));
    expect((await desk.outbox.toArray()).map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is triaged once per content', async () => {
    const desk = newDesk();
    const triage = vi.fn(() => judged);
    const see = (text: string, textTruncated = false) =>
      sawReviews(desk, { reading: cabinet([seen({ text, textTruncated })]), triage, now: noon });
    await see('The soup was cold and nobody came for half an hour. Never again.');
    await see('The soup was cold and nobody came for half an hour. Never again.');
    await see('The soup was cold and nobody…', true);
    expect(triage).toHaveBeenCalledTimes(1);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({ review: { textTruncated: false } });
    await see('The soup was cold and nobody came for an hour.');
    expect(triage).toHaveBeenCalledTimes(2);
  });

  it('stays answered when another surface does not show the reply', async () => {
    const desk = newDesk();
    await look(desk, cabinet([seen({ hasOwnerReply: true, ownerReplyText: 'Thanks.' })]));
    expect((await look(desk, cabinet([seen()]), noon + 1)).standings).toMatchObject([{ state: 'answered' }]);
  });

  it('keeps what a surface does not show', async () => {
    const desk = newDesk();
    await look(desk, cabinet([seen()]));
    await look(desk, cabinet([seen({ rating: null, ratingScale: null, dateText: null, lang: null })]));
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({
      review: { rating: 2, ratingScale: 5, lang: 'en' },
    });
  });

  it.each([
    { of: 'neither', review: { author: null, text: null } },
    { of: 'a name alone', review: { text: null } },
    { of: 'words alone', review: { author: null } },
  ])('that cannot be told from others by $of gets a standing of its own and no record', async ({ review }) => {
    const desk = newDesk();
    const open = seen({ ...review, id: null, rating: 5 });
    const answered = seen({ ...review, id: null, rating: 1, hasOwnerReply: true, ownerReplyText: 'Sorry.' });
    const { standings } = await look(desk, cabinet([answered, open]));
    expect(standings).toEqual([
      { state: 'answered', by: null, dueAt: null },
      { state: 'open', by: null, dueAt: null },
    ]);
    expect(await desk.reviews.count()).toBe(0);
    expect((await events(desk)).map(({ type }) => type)).toEqual(['listing.marked']);
  });
});

describe('a listing that turns out not to be ours', () => {
  it('and then is: what was answered here still is, by whom and since when', async () => {
    const desk = newDesk();
    const mark = (own: boolean) =>
      markListing(desk, { platform: 'yelp', listing: page([]).listing, own, now: noon + hour });
    await look(desk, cabinet([seen(), seen({ id: 'r2', author: 'Boris' })]));
    await logReply(desk, reply({ postedAt: noon + 5 }));
    await mark(false);
    await mark(true);
    const { standings } = await look(desk, cabinet([seen(), seen({ id: 'r2', author: 'Boris' })]), noon + 2 * hour);
    expect(standings.map(({ state }) => state)).toEqual(['answered', 'open']);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({ answeredAt: noon + 5 });
    expect((await events(desk)).filter(({ key, payload }) => key.endsWith(':r1') && 'state' in payload)).toMatchObject([
      { payload: { state: 'answered' } },
    ]);
  });

  it('loses its reviews here and in the outbox, keeps logged replies, and leaves other listings alone', async () => {
    const desk = newDesk();
    await look(desk, cabinet([seen()]));
    await look(desk, cabinet([seen()], { listing: { id: 'cafe:2', name: null, cabinet: true } }));
    await logReply(desk, reply());
    await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: false, now: noon + 1 });
    expect((await desk.reviews.toArray()).map(({ listing }) => listing)).toEqual(['cafe:2']);
    expect(await desk.replies.count()).toBe(1);
    expect((await events(desk)).map(({ type, key }) => [type, key])).toEqual([
      ['listing.marked', 'yelp:cafe'],
      ['listing.marked', 'yelp:cafe%3A2'],
      ['review.seen', 'yelp:cafe%3A2:r1'],
      ['reply.posted', 'yelp:cafe:r1'],
      ['listing.marked', 'yelp:cafe'],
    ]);
  });
});
