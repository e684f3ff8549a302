import type { SeenReview } from '#lib/schema/review.ts';

/**
 * What is known of a review after another look. The newer look wins where it shows something; a surface that shows less,
 * or a collapsed text that the stored one goes on from, takes nothing away.
 */
export function mergeSeen(known: SeenReview, seen: SeenReview): SeenReview {
  const keepText = seen.text === null || (seen.textTruncated && continues(known.text, seen.text));
  const rated = seen.rating === null ? known : seen;
  return {
    id: seen.id ?? known.id,
    author: seen.author ?? known.author,
    rating: rated.rating,
    ratingScale: rated.ratingScale,
    dateText: seen.dateText ?? known.dateText,
    text: keepText ? known.text : seen.text,
    textTruncated: keepText ? known.textTruncated : seen.textTruncated,
    lang: seen.lang ?? known.lang,
    hasOwnerReply: seen.hasOwnerReply,
    ownerReplyText: seen.hasOwnerReply ? (seen.ownerReplyText ?? known.ownerReplyText) : null,
  };
}

function continues(whole: string | null, collapsed: string): boolean {
  const start = collapsed.replace(/\s*(?:…|\.{3}).{0,20}$/su, '');
  return whole !== null && start.length > 0 && whole.length >= start.length && whole.startsWith(start);
}
