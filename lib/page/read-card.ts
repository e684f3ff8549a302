import type { SeenReview } from '#lib/schema/review.ts';
import type { FieldName, Site } from '#lib/sites/define.ts';

/** A card without the least that a review needs: the site was redesigned, or the selector means something else by now. */
type SiteChanged = { error: 'SiteChanged'; review: null; missing: FieldName[] };
type CardRead = { review: SeenReview; missing: FieldName[] } | SiteChanged;

/** The site's cards in document order, by the first of its selectors that matches anything. */
export function findCards({ card }: Site, root: ParentNode): Element[] {
  if (typeof card === 'function') return card(root);
  for (const selector of card) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

const identity = ['id', 'author', 'text'] as const;
const boxes = 'textarea, [contenteditable]';

const clip = (value: string | null | undefined, most: number) => value?.slice(0, most) ?? null;

/**
 * Reads one card. Required: an id, an author or a text, without which nothing tells this review from another, or at least a
 * box, where a reply can still be checked. Everything is null where the page does not show it; what the site shows on every
 * card and this one lacks is named in `missing`.
 */
export function readCard({ review: fields, ownerReply, expects }: Site, card: Element): CardRead {
  const rating = fields.rating?.(card) ?? null;
  const ownerReplyText = clip(ownerReply.text(card), 100_000);
  const review: SeenReview = {
    id: clip(fields.id?.(card), 500),
    author: clip(fields.author(card), 500),
    rating: rating?.value ?? null,
    ratingScale: rating?.scale ?? null,
    dateText: clip(fields.dateText?.(card), 500),
    text: clip(fields.text(card), 100_000),
    textTruncated: fields.truncated?.(card) ?? false,
    lang: clip(fields.lang?.(card), 35),
    hasOwnerReply: ownerReplyText !== null || (ownerReply.shown?.(card) ?? false),
    ownerReplyText,
  };
  const unknown = review.id === null && review.author === null && review.text === null;
  if (unknown && !card.querySelector(boxes)) return { error: 'SiteChanged', review: null, missing: [...identity] };
  const wanted = unknown ? new Set([...identity, ...expects]) : expects;
  return { review, missing: [...wanted].filter((field) => review[field] === null) };
}
