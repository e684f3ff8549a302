import type { SeenReview } from '#lib/schema/review.ts';
import type { BlockReading } from '#lib/sites/blocks/read-blocks.ts';
import type { BlockReview } from '#lib/sites/blocks/read-cards.ts';
import type { FieldName, Site } from '#lib/sites/define.ts';
import type { AddBlocks } from './look.ts';

function seen({ rating, truncated, ...read }: BlockReview): SeenReview {
  const scale = { rating: rating?.value ?? null, ratingScale: rating?.scale ?? null };
  return { id: null, lang: null, ...read, ...scale, textTruncated: truncated };
}

const fields = ['author', 'dateText', 'text'] as const;

/**
 * Adds what the reader of repeated blocks found: its cards where the site's own reader found none, else what that one left
 * open. A site that was described is trusted to know what its cards do not show, unless none of many shows what all should: then a
 * hook is gone. A card that says something else by now is left alone. Gives how sure it is that these are reviews, where it found
 * them itself.
 */
function addBlocks(
  { id, expects }: Site,
  blocks: BlockReading,
  cards: Element[],
  reviews: SeenReview[],
): number | null {
  const found = cards.length;
  const gone = (field: FieldName) =>
    id === 'generic' ||
    ((field === 'text' || expects.includes(field)) && found > 2 && reviews.every((review) => review[field] === null));
  const open = fields.filter(gone);
  const unrated = gone('rating');
  for (const [card, { words, review }] of blocks.reviews) {
    if (!card.isConnected || card.textContent !== words) continue;
    const read = seen(review);
    const known = found > 0 ? reviews[cards.indexOf(card)] : undefined;
    if (found === 0) {
      cards.push(card);
      reviews.push(read);
    }
    if (!known) continue;
    for (const field of open) known[field] ??= read[field];
    if (unrated && known.rating === null) Object.assign(known, { rating: read.rating, ratingScale: read.ratingScale });
    if (id === 'generic' && !known.hasOwnerReply)
      Object.assign(known, { hasOwnerReply: read.hasOwnerReply, ownerReplyText: read.ownerReplyText });
  }
  return found === 0 && cards.length > 0 ? blocks.confidence : null;
}

/** A reading of repeated blocks as something that a look can add to its own. */
export const adding =
  (blocks: BlockReading): AddBlocks =>
  (site, cards, reviews) =>
    addBlocks(site, blocks, cards, reviews);
