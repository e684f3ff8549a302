import type { PageReading, SeenReview } from '#lib/schema/review.ts';
import type { Desk, FollowedRow } from './database.ts';
import { changesSince, sinceOf } from './effect-of.ts';
import { appendEffect } from './effects.ts';
import { isGap, type Order, placeOf, showsAll } from './gap.ts';

/** A review of the reading with the key it is kept under; null where it cannot be told apart. In the page's order. */
type Seen = { key: string | null; review: SeenReview };
type Look = { reading: PageReading; now: number };

/** A gap in a list may be a page that was loading: it counts when it is seen again so much later. */
const surely = 24 * 3_600_000;

/**
 * In a transaction: holds answered reviews against what was known of them when they were answered and since. What changed is kept as
 * the effect of the reply; so is a review that is gone, as far as a visit can show that.
 */
export async function watchEffects(desk: Desk, { reading, now }: Look, seen: readonly Seen[]): Promise<void> {
  const reviews = new Map(seen.flatMap(({ key, review }) => (key === null ? [] : [[key, review] as const])));
  const keys = [...reviews.keys()];
  const { site, address } = reading;
  const order: Order = { site, address, keys: seen.map(({ key }) => key) };
  const here = { at: now, site };
  for (const row of await desk.followed.where('reviewKey').anyOf(keys).toArray()) {
    const review = reviews.get(row.reviewKey);
    if (review) await noteSeen(desk, row, { review, place: placeOf(order, row.reviewKey) }, here);
  }
  if (!showsAll(reading.reviews)) return;
  for (const row of await desk.followed.where('place.before').anyOf(keys).toArray()) {
    if (row.gone || reviews.has(row.reviewKey) || !row.place || !isGap(row.place, order)) continue;
    await noteGap(desk, row, here);
  }
}

type Here = { at: number; site: string };
type Sight = { review: SeenReview; place: FollowedRow['place'] };

async function noteSeen(desk: Desk, row: FollowedRow, { review, place }: Sight, here: Here): Promise<void> {
  const shown = { review, site: here.site };
  const before = row.since ?? (row.answered && sinceOf(row.answered));
  const { changes, since } = before ? changesSince(before, shown) : { changes: [], since: sinceOf(shown) };
  for (const change of changes) await appendEffect(desk, row.replyId, change, here);
  if (row.gone) await appendEffect(desk, row.replyId, { kind: 'back', from: null, to: null, scale: null }, here);
  await desk.followed.update(row.replyId, { since, place: place ?? row.place ?? null, gapAt: null, gone: false });
}

async function noteGap(desk: Desk, row: FollowedRow, here: Here): Promise<void> {
  const gapAt = row.gapAt ?? here.at;
  const gone = here.at - gapAt >= surely;
  await desk.followed.update(row.replyId, { gapAt, gone });
  if (gone) await appendEffect(desk, row.replyId, { kind: 'removed', from: null, to: null, scale: null }, here);
}
