import type { Platform } from '#lib/schema/ids.ts';
import type { Listing } from '#lib/schema/records.ts';
import type { SeenListing } from '#lib/schema/review.ts';
import { enqueue } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import { listingKey } from './review-key.ts';
import { transact, withDesk } from './transact.ts';

type Named = { platform: Platform; listing: SeenListing };

/** Whether the listing is the company's own; null when nobody has said. */
export async function ownListing(desk: Desk, platform: Platform, id: string): Promise<boolean | null> {
  const key = await listingKey(platform, id);
  return withDesk(desk, async () => (await desk.listings.get(key))?.own ?? null);
}

/**
 * Records what the person says of the listing. `own: false` removes the reviews that were stored of it and what of them
 * has not left this machine; replies that were logged stay, as they are the person's own.
 */
export async function markListing(
  desk: Desk,
  { platform, listing, own, now }: Named & { own: boolean; now: number },
): Promise<Listing> {
  const key = await listingKey(platform, listing.id);
  return transact(desk, async () => {
    const known = await desk.listings.get(key);
    if (known?.own === own) return known;
    if (!own) await forgetReviews(desk, key, platform, listing.id);
    return recordListing(desk, {
      key,
      platform,
      id: listing.id,
      name: listing.name ?? known?.name ?? null,
      own,
      decidedAt: now,
    });
  });
}

/** In a transaction: what is known of the listing; an owner's cabinet speaks for itself unless a person said no. */
export async function decideOwn(
  desk: Desk,
  key: string,
  { platform, listing }: Named,
  now: number,
): Promise<boolean | null> {
  const known = await desk.listings.get(key);
  if (known) return known.own;
  if (!listing.cabinet) return null;
  await recordListing(desk, { key, platform, id: listing.id, name: listing.name, own: true, decidedAt: now });
  return true;
}

async function recordListing(desk: Desk, listing: Listing): Promise<Listing> {
  await desk.listings.put(listing);
  const { platform, id, own, decidedAt, name } = listing;
  await enqueue(desk, 'listing.marked', listing.key, decidedAt, { platform, listing: id, own, decidedAt, name });
  return listing;
}

/** In a transaction. */
export async function forgetReviews(desk: Desk, key: string, platform: Platform, id: string): Promise<void> {
  await desk.reviews.where('[platform+listing]').equals([platform, id]).delete();
  await desk.aliases.where('alias').startsWith(`${key}:`).delete();
  const unwatched = { answered: null, address: null, nextLookAt: null, since: null, place: null };
  await desk.followed.where('reviewKey').startsWith(`${key}:`).modify(unwatched);
  await desk.tasks
    .where('reviewKey')
    .startsWith(`${key}:`)
    .filter(({ state }) => state === 'open')
    .modify({ state: 'dropped' });
  await desk.reports
    .where('reviewKey')
    .startsWith(`${key}:`)
    .filter(({ filedAt }) => filedAt === null)
    .delete();
  await desk.outbox
    .where('key')
    .startsWith(`${key}:`)
    .filter((event) => event.type === 'review.seen')
    .delete();
  await desk.acked.filter(({ event }) => event.type === 'review.seen' && event.key.startsWith(`${key}:`)).delete();
}
