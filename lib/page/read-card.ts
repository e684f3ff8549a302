import type { SeenReview } from '#lib/schema/review.ts';
import type { CardAround, FieldName, Site } from '#lib/sites/define.ts';
import { readFlag, readRating, readWords } from '#lib/sites/read-field.ts';

/** A card without the least that a review needs: the site was redesigned, or the selector means something else by now. */
type SiteChanged = { error: 'SiteChanged'; review: null; missing: FieldName[] };
type CardRead = { review: SeenReview; missing: FieldName[] } | SiteChanged;

/** The site's cards in document order, by the first of its selectors that matches anything. */
export function findCards({ card }: Site, root: ParentNode): Element[] {
  if (typeof card === 'function') return card(root);
  if ('around' in card) return cardsAround(card, root);
  for (const selector of card) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

function cardsAround({ around, until, most }: CardAround, root: ParentNode): Element[] {
  const cards = new Set<Element>();
  for (const part of root.querySelectorAll(around)) {
    let card: Element | null = null;
    let outer = part.parentElement;
    for (let level = 0; outer && level < most && outer.querySelectorAll(around).length === 1; level++) {
      card = outer;
      if (until && card.querySelector(until)) break;
      outer = outer.parentElement;
    }
    if (card && (!until || card.querySelector(until))) cards.add(card);
  }
  return [...cards];
}

const identity = ['id', 'author', 'text'] as const;
const boxes = 'textarea, [contenteditable]';

const clip = (value: string | null | undefined, most: number) => value?.slice(0, most) ?? null;

/**
 * Reads one card. Required: an id, an author or a text, without which nothing tells this review from another, or at least a
 * box, where a reply can still be checked. Everything is null where the page does not show it; what the site shows on every
 * card and this one lacks is named in `missing`.
 */
export function readCard(
  { review: fields, ownerReply, expects, answerable, elsewhere }: Site,
  card: Element,
): CardRead {
  const rating = readRating(fields.rating, card);
  const ownerReplyText = clip(readWords(ownerReply.text, card), 100_000);
  const review: SeenReview = {
    id: clip(readWords(fields.id, card), 500),
    author: clip(readWords(fields.author, card), 500),
    rating: rating?.value ?? null,
    ratingScale: rating?.scale ?? null,
    dateText: clip(readWords(fields.dateText, card), 500),
    text: clip(readWords(fields.text, card), 100_000),
    textTruncated: readFlag(fields.truncated, card),
    lang: clip(readWords(fields.lang, card), 35),
    hasOwnerReply: ownerReplyText !== null || readFlag(ownerReply.shown, card),
    ownerReplyText,
  };
  if (answerable && !readFlag(answerable, card)) review.elsewhere = clip(readWords(elsewhere, card), 200) ?? '';
  const unknown = review.id === null && review.author === null && review.text === null;
  if (unknown && !card.querySelector(boxes)) return { error: 'SiteChanged', review: null, missing: [...identity] };
  const wanted = unknown ? new Set([...identity, ...expects]) : expects;
  return { review, missing: [...wanted].filter((field) => review[field] === null) };
}
