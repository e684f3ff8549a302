import '#test/platform.ts';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '#lib/desk/database.ts';
import { applyEvents } from '#lib/desk/fold.ts';
import { sweepListings } from '#lib/desk/fold-listing.ts';
import { logReply } from '#lib/desk/history.ts';
import { markListing, ownListing } from '#lib/desk/listings.ts';
import { sawReviews, storedReview } from '#lib/desk/queue.ts';
import { listTemplates, saveTemplate, usedTemplate } from '#lib/desk/templates.ts';
import { transact } from '#lib/desk/transact.ts';
import type { payloads } from '#lib/schema/sync-payloads.ts';
import { cabinet, hour, judged, newDesk, noon, page, reply, seen } from './looks.ts';

const boris = { id: 'u2', name: 'Boris' };
let seq = 0;
let desk: Desk;
beforeEach(() => {
  seq = 0;
  desk = newDesk();
});

/** An event as the server tells it. */
function told(type: keyof typeof payloads, key: string, payload: object, actor = boris) {
  return { id: v7(), n: ++seq, v: 1, type, key, at: noon, payload, seq, actor, device: v7() };
}
const seenOff = {
  platform: 'yelp',
  listing: 'cafe',
  site: 'yelp',
  state: 'open',
  firstSeenAt: noon - hour,
  dueAt: noon,
};
const seenFull = { ...seenOff, review: seen({ text: 'A colleague’s reading.' }), listingName: 'Café', address: null };
const postedOff = {
  platform: 'yelp',
  listing: 'cafe',
  site: 'yelp',
  replyId: v7(),
  postedAt: noon,
  rulesVersion: '1',
  hash: 'a'.repeat(64),
  previousHash: null,
};
const postedFull = {
  ...postedOff,
  author: 'Anna',
  text: 'Thank you.',
  lang: 'en',
  templateId: null,
  findings: [],
  overrides: [],
};
const look = (now = noon) => sawReviews(desk, { reading: cabinet([seen()]), triage: () => judged, now });

describe('a colleague’s look at a review', () => {
  it('without words leaves unknown what it does not say', async () => {
    await applyEvents(desk, [told('review.seen', 'yelp:cafe:r1', seenOff)]);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({
      review: null,
      triage: null,
      dueAt: noon,
      state: 'open',
    });
  });

  it('without words takes none away, and moves the clock to who saw it first', async () => {
    await look();
    await applyEvents(desk, [told('review.seen', 'yelp:cafe:r1', seenOff)]);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({
      review: seen(),
      firstSeenAt: noon - hour,
      dueAt: noon + 23 * hour,
    });
  });

  it('with words fills what is unknown and gives way to what this device read', async () => {
    await applyEvents(desk, [told('review.seen', 'yelp:cafe:r1', seenFull)]);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({ review: seenFull.review, listingName: 'Café' });
    await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: true, now: noon });
    await look();
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({ review: seen(), triage: judged });
  });

  it('is no news to the company when this device sees the same', async () => {
    await applyEvents(desk, [told('review.seen', 'yelp:cafe:r1', seenOff)]);
    await look();
    expect((await desk.outbox.toArray()).map(({ type }) => type)).toEqual(['listing.marked']);
  });

  it('under another key of the same review joins the two; never over the border of a listing', async () => {
    await look();
    await applyEvents(desk, [
      told('review.seen', 'yelp:cafe:q', { ...seenOff, aliases: ['yelp:cafe:r1', 'yelp:bar:r1', 'google:cafe:r1'] }),
    ]);
    expect((await storedReview(desk, 'yelp:cafe:r1'))?.key).toBe('yelp:cafe:q');
    expect((await desk.aliases.toArray()).map(({ alias }) => alias)).toEqual(['yelp:cafe:r1']);
  });
});

describe('a reply', () => {
  it('of a colleague answers the review in their name', async () => {
    await look();
    await applyEvents(desk, [told('reply.posted', 'yelp:cafe:r1', postedOff)]);
    expect((await look(noon + 1)).standings).toMatchObject([{ state: 'answered', by: boris }]);
    expect(await desk.replies.get(postedOff.replyId)).toMatchObject({ text: null, author: null, by: boris });
  });

  it('of this device comes back cut and keeps its text', async () => {
    const posted = await logReply(desk, reply());
    const sent = (await desk.outbox.toArray()).at(-1);
    const {
      author: _,
      text: __,
      lang: ___,
      templateId: ____,
      findings: _____,
      overrides: ______,
      ...off
    } = sent?.payload ?? {};
    await applyEvents(desk, [told('reply.posted', 'yelp:cafe:r1', off, { id: 'u1', name: 'Olga' })]);
    expect(await desk.replies.toArray()).toEqual([{ ...posted, by: { id: 'u1', name: 'Olga' } }]);
  });

  it('that was first in the company’s order is the answer, whatever the clocks say', async () => {
    await look();
    await logReply(desk, reply({ postedAt: noon - 9 * hour }));
    const first = told('reply.posted', 'yelp:cafe:r1', { ...postedOff, replyId: v7() });
    const second = told('reply.posted', 'yelp:cafe:r1', { ...postedOff, replyId: v7() }, { id: 'u3', name: 'Vera' });
    await applyEvents(desk, [first, second]);
    await applyEvents(desk, [second]);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({ answeredBy: boris });
    expect(await desk.replies.count()).toBe(3);
  });

  it('answers its review also where the review was forgotten and a colleague sees it again', async () => {
    const mark = (own: boolean) =>
      told('listing.marked', 'yelp:cafe', { platform: 'yelp', listing: 'cafe', own, decidedAt: noon });
    await applyEvents(desk, [told('reply.posted', 'yelp:cafe:r1', postedOff), mark(false)], () => sweepListings(desk));
    await applyEvents(desk, [mark(true), told('review.seen', 'yelp:cafe:r1', seenOff)]);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({ state: 'answered', answeredBy: boris });
  });

  it('to no single review answers none', async () => {
    await applyEvents(desk, [told('reply.posted', postedOff.replyId, postedFull)]);
    expect(await desk.replies.get(postedOff.replyId)).toMatchObject({ reviewKey: null, text: 'Thank you.' });
    expect(await desk.reviews.count()).toBe(0);
  });
});

describe('templates and listings', () => {
  const saved = (text: string) => ({ title: 'T', text, lang: null, updatedAt: noon });

  it('take the company’s last word, and keep this person’s uses', async () => {
    const id = v7();
    await applyEvents(desk, [told('template.saved', id, saved('one'))]);
    await usedTemplate(desk, id, 'yelp', noon);
    await applyEvents(desk, [told('template.saved', id, saved('two'))]);
    expect(await listTemplates(desk)).toMatchObject([{ text: 'two', uses: 1, shared: true }]);
    await applyEvents(desk, [told('template.removed', id, { removedAt: noon })]);
    expect(await listTemplates(desk)).toEqual([]);
  });

  it('do not take an older word while this device’s own is on its way', async () => {
    const template = await saveTemplate(desk, { template: { ...saved('mine'), shared: true }, id: null, now: noon });
    await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: true, now: noon });
    const listing = { platform: 'yelp', listing: 'cafe', own: false, decidedAt: noon };
    await applyEvents(desk, [
      told('template.saved', template.id, saved('theirs')),
      told('listing.marked', 'yelp:cafe', listing),
    ]);
    expect(await listTemplates(desk)).toMatchObject([{ text: 'mine' }]);
    expect(await ownListing(desk, 'yelp', 'cafe')).toBe(true);
  });

  it('not ours in the end lose their reviews, not ours for a moment do not', async () => {
    await look();
    await desk.outbox.clear();
    const mark = (own: boolean) =>
      told('listing.marked', 'yelp:cafe', { platform: 'yelp', listing: 'cafe', own, decidedAt: noon });
    const sweep = () => transact(desk, () => sweepListings(desk));
    await applyEvents(desk, [mark(false), mark(true)], sweep);
    expect(await desk.reviews.count()).toBe(1);
    await applyEvents(desk, [mark(false)], sweep);
    expect(await desk.reviews.count()).toBe(0);
    expect(await ownListing(desk, 'yelp', 'cafe')).toBe(false);
  });
});

it('what a newer client wrote is kept aside once, and the rest goes on', async () => {
  const strange = [
    { ...told('review.seen', 'yelp:cafe:r9', seenOff), v: 2 },
    { ...told('review.seen', 'yelp:cafe:r9', seenOff), type: 'review.sung' },
    told('review.seen', 'yelp:cafe:r9', { ...seenOff, mood: 'blue' }),
    told('reply.posted', 'yelp:cafe:r9', { ...postedOff, text: 7 }),
    { nothing: 'known' },
    null,
  ];
  const events = [...strange, told('review.seen', 'yelp:cafe:r1', seenOff)];
  await applyEvents(desk, events);
  await applyEvents(desk, events);
  expect((await desk.unread.toArray()).map(({ event }) => event)).toEqual(expect.arrayContaining(strange));
  expect(await desk.unread.count()).toBe(strange.length);
  expect((await desk.reviews.toArray()).map(({ key }) => key)).toEqual(['yelp:cafe:r1']);
});

it('folding the same events again changes nothing', async () => {
  await look();
  const id = v7();
  const events = [
    told('listing.marked', 'yelp:bar', { platform: 'yelp', listing: 'bar', own: true, decidedAt: noon, name: 'Bar' }),
    told('review.seen', 'yelp:cafe:r1', seenFull),
    told('review.seen', 'yelp:bar:r5', { ...seenOff, listing: 'bar' }),
    told('reply.posted', 'yelp:cafe:r1', postedFull),
    told('template.saved', id, { title: 'T', text: 'x', lang: null, updatedAt: noon }),
  ];
  await applyEvents(desk, events);
  const once = await Promise.all(desk.tables.map((table) => table.toArray()));
  await applyEvents(desk, events);
  expect(await Promise.all(desk.tables.map((table) => table.toArray()))).toEqual(once);
});
