import type { Standing } from '#lib/schema/messages.ts';
import type { Triage } from '#lib/schema/method.ts';
import type { QueuedReview } from '#lib/schema/records.ts';
import type { PageReading, SeenReview } from '#lib/schema/review.ts';
import { contentHash } from './content-hash.ts';
import type { Desk, ReviewRow } from './database.ts';
import { dueAt } from './due.ts';
import { type Identified, keptKey, settleKey } from './join.ts';
import { decideOwn } from './listings.ts';
import { loggedAnswer } from './logged-answer.ts';
import { mergeSeen } from './merge-seen.ts';
import { proveSeen } from './prove-seen.ts';
import { listingKey, reviewKey, reviewPrint } from './review-key.ts';
import { standingOf } from './standing.ts';
import { tellSeen } from './tell-seen.ts';
import { transact, withDesk } from './transact.ts';
import { watchEffects } from './watch-effects.ts';

type Look = {
  reading: PageReading;
  triage: (review: SeenReview) => Triage;
  now: number;
  /** The site's reader knows owners' replies: where it finds none, there is none. */
  showsReplies?: boolean;
};

/**
 * Takes in one look at a page. Nothing at all is stored unless the listing is the company's own; `own: null` means that
 * the person should be asked. Triage runs once per content. Standings are by index of `reading.reviews`.
 * A review that was answered stays so: the page may show a reply later than it was posted, or not on every surface.
 */
export async function sawReviews(desk: Desk, look: Look): Promise<{ own: boolean | null; standings: Standing[] }> {
  const { platform, listing, site, reviews } = look.reading;
  const listed = await listingKey(platform, listing.id);
  const seen = await Promise.all(reviews.map((review) => identify(platform, listing.id, site, review)));
  return transact(desk, async () => {
    const own = await decideOwn(desk, listed, look.reading, look.now);
    if (!own)
      return {
        own,
        standings: reviews.map(() => ({ state: own === null ? 'ask' : 'not-ours', by: null, dueAt: null })),
      };
    const rows: (ReviewRow | null)[] = [];
    for (const identified of seen) rows.push(identified && (await takeIn(desk, look, identified)));
    const taken = rows.flatMap((row, index) =>
      row && reviews[index] ? [{ key: row.key, review: reviews[index] }] : [],
    );
    const { reading, showsReplies = false, now } = look;
    const followed = await proveSeen(desk, { reading, showsReplies, now }, taken);
    await watchEffects(
      desk,
      { reading, now },
      reviews.map((review, index) => ({ key: rows[index]?.key ?? null, review })),
    );
    const standings = rows.map((row, index): Standing => {
      if (row) return standingOf(row, now, followed.get(row.key)?.state);
      return { state: reviews[index]?.hasOwnerReply ? 'answered' : 'open', by: null, dueAt: null };
    });
    return { own, standings };
  });
}

/** The stored review under its key, or under another key it was seen by. */
export function storedReview(desk: Desk, key: string): Promise<QueuedReview | null> {
  return withDesk(desk, async () => (await desk.reviews.get(await keptKey(desk, key))) ?? null);
}

/** In a transaction: stores what the page shows and tells the company what is new in it. */
async function takeIn(desk: Desk, { reading, triage, now }: Look, seen: Identified): Promise<ReviewRow> {
  const { key, joined } = await settleKey(desk, seen);
  const known = await desk.reviews.get(key);
  const answer = known ?? (await loggedAnswer(desk, key));
  const review = known?.review ? mergeSeen(known.review, seen.review) : seen.review;
  const hash = contentHash(review);
  const judged = known?.triage && known.contentHash === hash ? known.triage : triage(review);
  const firstSeenAt = Math.min(known?.firstSeenAt ?? now, now);
  const answeredNow = answer?.state !== 'answered' && review.hasOwnerReply;
  const row: ReviewRow = {
    key,
    platform: reading.platform,
    listing: reading.listing.id,
    listingName: reading.listing.name ?? known?.listingName ?? null,
    site: known?.site ?? reading.site,
    address: known?.address ?? reading.address,
    review,
    contentHash: hash,
    triage: judged,
    firstSeenAt,
    lastSeenAt: now,
    dueAt: dueAt(judged, firstSeenAt),
    state: answeredNow ? 'answered' : (answer?.state ?? 'open'),
    answeredAt: answeredNow ? now : (answer?.answeredAt ?? null),
    answeredBy: answer?.answeredBy ?? null,
    answeredSeq: known?.answeredSeq ?? null,
    print: seen.print ?? known?.print ?? null,
    author: review.author,
    surfaces: { ...known?.surfaces, [seen.site]: seen.review.id ?? known?.surfaces[seen.site] ?? null },
  };
  await desk.reviews.put(row);
  if (!known || answeredNow || joined.length > 0) await tellSeen(desk, row, now, joined);
  return row;
}

async function identify(
  platform: PageReading['platform'],
  listing: string,
  site: string,
  review: SeenReview,
): Promise<Identified | null> {
  const key = await reviewKey(platform, listing, review);
  return key === null ? null : { key, platform, print: await reviewPrint(platform, listing, review), site, review };
}
