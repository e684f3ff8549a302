import '#test/platform.ts';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '#lib/desk/database.ts';
import { effectsOf, effectTotals, sumsOf, totalsOf } from '#lib/desk/effects.ts';
import { applyEvents } from '#lib/desk/fold.ts';
import { logReply } from '#lib/desk/history.ts';
import { markListing } from '#lib/desk/listings.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import { saidGone } from '#lib/desk/said-gone.ts';
import { type Effect, effectKinds } from '#lib/schema/follow-up.ts';
import type { PageReading, SeenReview } from '#lib/schema/review.ts';
import { hour, judged, newDesk, noon, page, reply, seen } from './looks.ts';

const day = 24 * hour;
let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: true, now: noon });
});
const visit = (reviews: SeenReview[], after: number, reading: Partial<PageReading> = {}) =>
  sawReviews(desk, { reading: page(reviews, reading), triage: () => judged, now: noon + after, showsReplies: true });
const post = async () => {
  const posted = await logReply(desk, reply());
  if (!posted) throw new Error('not logged');
  return posted.id;
};
const changed = async (id: string) => (await effectsOf(desk, [id]))[id];
const answered = (review: Partial<SeenReview> = {}) =>
  seen({ hasOwnerReply: true, ownerReplyText: reply().text, ...review });

describe('after a reply', () => {
  it('a rating that goes up or down counts from the one that was answered', async () => {
    const id = await post();
    await visit([answered()], hour);
    expect(await changed(id)).toBeUndefined();
    await visit([answered({ rating: 4 })], day);
    await visit([answered({ rating: 5 })], 2 * day);
    expect(await changed(id)).toEqual({ edited: false, rating: { from: 2, to: 5, scale: 5 }, removed: false });
    await visit([answered({ rating: 1 })], 3 * day);
    expect(await effectTotals(desk)).toEqual({ edited: 0, up: 0, down: 1, removed: 0 });
    await visit([answered({ rating: 2 })], 4 * day);
    expect(await changed(id)).toBeUndefined();
  });

  it('other words are an edit; a cut text, another site’s or another language’s are not', async () => {
    const id = await post();
    await visit([answered({ text: 'The soup was cold and nobody…', textTruncated: true })], hour);
    await visit([answered({ lang: 'de', text: 'Die Suppe war kalt.' })], 2 * hour);
    await visit([answered({ text: 'Another site tells it otherwise.' })], 3 * hour, { site: 'yelp-business' });
    await visit([answered({ rating: null, text: null })], 4 * hour);
    expect(await changed(id)).toBeUndefined();
    await visit([answered({ text: 'They called me and made it right. Thank you!' })], day);
    expect(await changed(id)).toEqual({ edited: true, rating: null, removed: false });
  });

  it('is told to the company without a word of it, once', async () => {
    const id = await post();
    const better = answered({ rating: 4, text: 'They made it right.' });
    await visit([better], day);
    await visit([better], 2 * day);
    const told = (await desk.outbox.toArray()).filter(({ type }) => type === 'review.changed');
    expect(told.map(({ key, payload }) => [key, payload.kind, payload.from, payload.to])).toEqual([
      [id, 'edited', null, null],
      [id, 'rated', 2, 4],
    ]);
    expect(JSON.stringify(told)).not.toContain('made it right');
  });

  it('of which another device knows the review, changes are seen from the first look on', async () => {
    const replyId = v7();
    const payload = {
      ...{ platform: 'yelp', listing: 'cafe', site: 'yelp', replyId, postedAt: noon, rulesVersion: '1' },
      ...{ hash: 'a'.repeat(64), previousHash: null },
    };
    const actor = { id: 'b', name: 'Boris' };
    const event = { id: v7(), n: 1, seq: 1, v: 1, type: 'reply.posted', key: 'yelp:cafe:r1', at: noon, payload, actor };
    await applyEvents(desk, [{ ...event, device: v7() }]);
    await visit([answered({ rating: 3 })], day);
    expect(await changed(replyId)).toBeUndefined();
    await visit([answered({ rating: 5 })], 2 * day);
    expect(await changed(replyId)).toMatchObject({ rating: { from: 3, to: 5 } });
  });
});

describe('a review that is gone', () => {
  const [before, behind] = [
    answered({ id: 'r0', author: 'Boris', rating: 5 }),
    seen({ id: 'r2', author: 'Vera', rating: 3 }),
  ];
  const whole = [before, answered(), behind];
  const gap = [before, behind];
  const removed = async (id: string) => (await changed(id))?.removed ?? false;

  it('is counted when two visits a day apart show its neighbours side by side', async () => {
    const id = await post();
    await visit(whole, hour);
    await visit(gap, day);
    expect(await removed(id)).toBe(false);
    await visit(gap, day + hour);
    expect(await removed(id)).toBe(false);
    await visit(gap, 2 * day);
    await visit(gap, 4 * day);
    expect(await removed(id)).toBe(true);
    expect(await effectTotals(desk)).toMatchObject({ removed: 1 });
  });

  it.each<[string, SeenReview[], Partial<PageReading>]>([
    ['on another page', gap, { address: 'https://www.yelp.com/biz/cafe?start=10' }],
    ['on another site', gap, { site: 'yelp-business' }],
    ['with another review between them', [before, seen({ id: 'r9', author: 'Nina', rating: 1 }), behind], {}],
    ['at the end of a list', [before], {}],
    ['in a list without answered reviews', [{ ...before, hasOwnerReply: false }, behind], {}],
    ['in a list of one mark', [before, { ...behind, rating: 5 }], {}],
    ['nowhere', [], {}],
  ])('is not concluded %s', async (_, reviews, reading) => {
    const id = await post();
    await visit(whole, hour);
    await visit(reviews, day, reading);
    await visit(reviews, 3 * day, reading);
    expect(await removed(id)).toBe(false);
  });

  it('is no longer gone once it is seen again, and a gap that closes is forgotten', async () => {
    const id = await post();
    await visit(whole, hour);
    await visit(gap, day);
    await visit(whole, 2 * day);
    await visit(gap, 3 * day);
    expect(await removed(id)).toBe(false);
    await visit(gap, 5 * day);
    expect(await removed(id)).toBe(true);
    await visit(whole, 6 * day);
    expect(await removed(id)).toBe(false);
  });

  it('may be seen by the person instead', async () => {
    const id = await post();
    await saidGone(desk, id, noon + day);
    await saidGone(desk, id, noon + 2 * day);
    expect(await removed(id)).toBe(true);
    expect(await desk.effects.count()).toBe(1);
    expect(await desk.followed.get(id)).toMatchObject({ nextLookAt: null });
  });
});

describe('of several devices', () => {
  it('one change seen twice counts once', async () => {
    const [id, replyId] = [v7(), v7()];
    const rated = { replyId, kind: 'rated' as const, from: 2, to: 5, scale: 5, site: 'yelp', by: null };
    expect(
      sumsOf([
        { ...rated, id, at: 1 },
        { ...rated, id: v7(), at: 2 },
      ]),
    ).toEqual({
      [replyId]: { edited: false, rating: { from: 2, to: 5, scale: 5 }, removed: false },
    });
  });

  it('a colleague’s word is kept, in whatever order it comes', async () => {
    const [effectId, replyId] = [v7(), v7()];
    const payload = { effectId, replyId, kind: 'rated', from: 1, to: 4, scale: 5, seenAt: noon, site: 'yelp' };
    const event = {
      id: v7(),
      n: 1,
      seq: 1,
      v: 1,
      type: 'review.changed',
      key: replyId,
      at: noon,
      payload,
      device: v7(),
    };
    const told = { ...event, actor: { id: 'b', name: 'Boris' } };
    await applyEvents(desk, [told]);
    await applyEvents(desk, [told]);
    expect(await desk.effects.toArray()).toMatchObject([{ id: effectId, by: { name: 'Boris' } }]);
    expect(await effectTotals(desk)).toMatchObject({ up: 1 });
  });

  describe('a review that a colleague saw go', () => {
    let n = 0;
    const tellChange = (replyId: string, kind: string, seenAt: number, more: object = {}) => {
      n += 1;
      const payload = { effectId: v7(), replyId, kind, seenAt, site: 'yelp', ...more };
      const event = { id: v7(), n, seq: n, v: 1, type: 'review.changed', key: replyId, at: seenAt, payload };
      return applyEvents(desk, [{ ...event, device: v7(), actor: { id: 'b', name: 'Boris' } }]);
    };

    it('is taken back here by the next look that shows it', async () => {
      const id = await post();
      await tellChange(id, 'removed', noon + hour);
      expect(await desk.followed.get(id)).toMatchObject({ gone: true });
      expect(await effectTotals(desk)).toMatchObject({ removed: 1 });
      await visit([answered()], day);
      expect(await effectTotals(desk)).toMatchObject({ removed: 0 });
    });

    it('and saw again is not gone here, and a gap of before counts no more', async () => {
      const id = await post();
      await desk.followed.update(id, { gapAt: noon });
      await tellChange(id, 'back', noon + 2 * hour);
      await tellChange(id, 'removed', noon + hour);
      expect(await desk.followed.get(id)).toMatchObject({ gone: false, gapAt: null });
    });

    it('is gone for a reply that is heard of later, too', async () => {
      const replyId = v7();
      await tellChange(replyId, 'removed', noon + hour);
      const payload = {
        ...{ platform: 'yelp', listing: 'cafe', site: 'yelp', replyId, postedAt: noon, rulesVersion: '1' },
        ...{ hash: 'a'.repeat(64), previousHash: null },
      };
      const event = { id: v7(), n: 9, seq: 9, v: 1, type: 'reply.posted', key: 'yelp:cafe:r1', at: noon, payload };
      await applyEvents(desk, [{ ...event, device: v7(), actor: { id: 'b', name: 'Boris' } }]);
      expect(await desk.followed.get(replyId)).toMatchObject({ gone: true });
    });

    it('a rating that changed nobody knows how is an edit, unless this device saw it', async () => {
      const [told, seenHere] = [v7(), await post()];
      await tellChange(told, 'rated', noon + hour);
      expect(await changed(told)).toEqual({ edited: true, rating: null, removed: false });
      await visit([answered({ rating: 5 })], day);
      await tellChange(seenHere, 'rated', noon + day);
      const [own] = await desk.effects.filter(({ to }) => to === 5).toArray();
      await tellChange(seenHere, 'rated', noon + day, { effectId: own?.id });
      expect(await changed(seenHere)).toEqual({ edited: false, rating: { from: 2, to: 5, scale: 5 }, removed: false });
    });
  });

  it('the order in which words come in changes no total, and a reply counts once in each', () => {
    const effect = fc.record({
      id: fc.uuid(),
      replyId: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom(...effectKinds),
      from: fc.option(fc.integer({ min: 1, max: 5 })),
      to: fc.integer({ min: 1, max: 5 }),
      scale: fc.constant(5),
      at: fc.integer({ min: 0, max: 50 }),
      site: fc.constant('yelp'),
      by: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.uniqueArray(effect, { selector: ({ id }) => id, maxLength: 12 }), (effects: Effect[]) => {
        const totals = totalsOf(Object.values(sumsOf(effects)));
        expect(totalsOf(Object.values(sumsOf(effects.toReversed())))).toEqual(totals);
        for (const count of [totals.edited, totals.removed, totals.up + totals.down])
          expect(count).toBeLessThanOrEqual(3);
      }),
    );
  });
});
