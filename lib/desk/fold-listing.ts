import { isOnItsWay } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import { forgetReviews } from './listings.ts';
import type { ReadEvent } from './read-event.ts';

type Marked = Extract<ReadEvent, { type: 'listing.marked' }>;

/** The last word counts; a word of this device that is still on its way will be later than this one. */
export async function foldListing(desk: Desk, { key, payload }: Marked): Promise<void> {
  if (await isOnItsWay(desk, key)) return;
  const { platform, listing: id, own, decidedAt } = payload;
  const name = payload.name ?? (await desk.listings.get(key))?.name ?? null;
  await desk.listings.put({ key, platform, id, name, own, decidedAt });
}

/**
 * In a transaction, after the last page of a pull: removes the reviews of listings that are not ours. Not while folding,
 * where an old "no" may be followed by a "yes" and would cost what only this device knows.
 */
export async function sweepListings(desk: Desk): Promise<void> {
  for (const { key, platform, id } of await desk.listings.filter((listing) => !listing.own).toArray()) {
    await forgetReviews(desk, key, platform, id);
  }
}
