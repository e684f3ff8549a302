import type { Platform } from '#lib/schema/ids.ts';
import type { QueuedReview } from '#lib/schema/records.ts';

export type QueueFilter = {
  platform: Platform | null;
  /** `platform:listing`. */
  listing: string | null;
  state: QueuedReview['state'] | null;
  /** Words of the author or the text, in any case. */
  search: string;
};

export const everything: QueueFilter = { platform: null, listing: null, state: null, search: '' };

export const listingOf = ({ platform, listing }: Pick<QueuedReview, 'platform' | 'listing'>) =>
  `${platform}:${listing}`;

/** The reviews to show: open ones by when they are due, then answered ones, latest first. */
export function queueView(reviews: QueuedReview[], { platform, listing, state, search }: QueueFilter): QueuedReview[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return reviews
    .filter(
      (queued) =>
        (platform === null || queued.platform === platform) &&
        (listing === null || listingOf(queued) === listing) &&
        (state === null || queued.state === state) &&
        (words.length === 0 || mentions(queued, words)),
    )
    .sort((a, b) => placeOf(a) - placeOf(b));
}

function mentions({ review, listingName }: QueuedReview, words: string[]): boolean {
  const text = `${review?.author ?? ''} ${review?.text ?? ''} ${listingName ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** A number that grows down the list; open reviews without a date stand last among the open. */
function placeOf({ state, dueAt, answeredAt, lastSeenAt }: QueuedReview): number {
  return state === 'open' ? (dueAt ?? 1e14) : 2e14 - (answeredAt ?? lastSeenAt);
}
