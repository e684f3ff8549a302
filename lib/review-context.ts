import type { CheckRequest } from './schema/method.ts';
import type { SeenReview } from './schema/review.ts';

/** The page's language tag in our ids' form; a tag that is none is left for detection. */
export const languageTag = (tag: string | null): string | null =>
  tag && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) ? tag.toLowerCase() : null;

/** A review as the page shows it, as triage, compose and check are told of it. */
export function reviewContext(review: SeenReview): NonNullable<CheckRequest['review']> {
  const { author, rating, ratingScale, text, lang } = review;
  return { author, rating, ratingScale, text, lang: languageTag(lang) };
}
