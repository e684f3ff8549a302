import type { Effect } from '#lib/schema/follow-up.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { type ShownReview, wordsDiffer } from './was-edited.ts';

/** An answered review as it was last seen: its rating, wherever that was, and its words by site, which may each show them otherwise. */
export type Since = { rating: number | null; scale: number | null; shown: Record<string, SeenReview> };

export type Change = Pick<Effect, 'kind' | 'from' | 'to' | 'scale'>;

export const sinceOf = ({ review, site }: ShownReview): Since => ({
  rating: review.rating,
  scale: review.ratingScale,
  shown: { [site]: review },
});

/** What has changed since, and what is known from now on. Only what both looks show counts. */
export function changesSince(before: Since, { review, site }: ShownReview): { changes: Change[]; since: Since } {
  const { rating, ratingScale: scale } = review;
  const known = before.shown[site];
  const edited = known !== undefined && wordsDiffer(known, review);
  const comparable = before.rating !== null && rating !== null && before.scale === scale;
  const rated = comparable && before.rating !== rating;
  const changes: Change[] = [
    ...(edited ? [{ kind: 'edited' as const, from: null, to: null, scale: null }] : []),
    ...(rated ? [{ kind: 'rated' as const, from: before.rating, to: rating, scale }] : []),
  ];
  // A look that shows less than the one before takes nothing away.
  const fuller =
    known === undefined || edited || (known.textTruncated && !review.textTruncated && review.text !== null);
  const marked = rating === null ? before : { rating, scale };
  return {
    changes,
    since: {
      rating: marked.rating,
      scale: marked.scale,
      shown: fuller ? { ...before.shown, [site]: review } : before.shown,
    },
  };
}
