import type { SeenReview } from '#lib/schema/review.ts';

/**
 * Changes when something that triage reads changes. Synchronous, because it is made inside transactions; 53 bits of
 * cyrb53 (bryc, public domain) are plenty to notice an edit and no protection against anybody.
 */
export function contentHash(review: SeenReview): string {
  const content = JSON.stringify([review.author, review.rating, review.ratingScale, review.text, review.lang]);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < content.length; at++) {
    const unit = content.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (2 ** 32 * ((2 ** 21 - 1) & low) + (high >>> 0)).toString(36);
}
