import type { ReviewContext } from '#lib/schema/review.ts';

/** Stars on a scale of five, or null where the page shows none. A scale that is not shown is taken from the rating's size. */
export function starsOf(review: ReviewContext | undefined): number | null {
  const rating = review?.rating;
  if (rating === null || rating === undefined || !Number.isFinite(rating)) return null;
  const scale = review?.ratingScale ?? (rating <= 5 ? 5 : rating <= 10 ? 10 : 100);
  return (rating / scale) * 5;
}

/** Nothing was held back. */
export const isFullMark = (stars: number): boolean => stars >= 4.75;
/** 8 of 10 is a good mark, 6 of 10 is not. */
export const likes = (stars: number | null): boolean => stars !== null && stars >= 3.75;
export const dislikes = (stars: number | null): boolean => stars !== null && stars <= 2.5;
/** As bad as marks get. */
export const isWorst = (stars: number): boolean => stars <= 1.5;
