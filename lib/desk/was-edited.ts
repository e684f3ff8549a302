import type { SeenReview } from '#lib/schema/review.ts';
import { cutText } from './compare-reply.ts';
import { foldText } from './review-key.ts';

/** A review as one site showed it. */
export type ShownReview = { review: SeenReview; site: string };

/**
 * Whether the customer changed the review since. Only what both looks show counts: another site may show less, a page may cut or
 * translate the text, and none of that is an edit.
 */
export function wasEdited(before: ShownReview, now: ShownReview): boolean {
  return ratedAnew(before.review, now.review) || (before.site === now.site && wordsDiffer(before.review, now.review));
}

function ratedAnew(before: SeenReview, now: SeenReview): boolean {
  if (before.rating === null || now.rating === null) return false;
  return before.ratingScale === now.ratingScale && before.rating !== now.rating;
}

/** The words alone, as two looks at one site show them. */
export function wordsDiffer(before: SeenReview, now: SeenReview): boolean {
  if (before.text === null || now.text === null) return false;
  if (before.lang !== null && now.lang !== null && before.lang !== now.lang) return false;
  const [one, other] = [before, now].map(wordsOf);
  if (one === undefined || other === undefined) return false;
  if (!before.textTruncated && !now.textTruncated) return one !== other;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return !longer.startsWith(shorter);
}

function wordsOf({ text, textTruncated }: SeenReview): string {
  const words = text ?? '';
  return foldText(textTruncated ? (cutText(words) ?? words) : words);
}
