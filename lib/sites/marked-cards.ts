import { ratingMarks } from './shown-ratings.ts';

const marks =
  '[data-review-id], [data-reviewid], [data-hook="review"][id], [class~="review"][id], [id^="review_"], [id^="review-"]';
/** Long enough to be no counter of rows, and not what frameworks count up anew on each load. */
const lasting = /^(?!ember|radix|mui|react|yui)(?:review[-_])?(\w*\d{4}\w*|(?=\D*\d)\w{10,})$/i;

/** The id that a site gives a review in an attribute made for it or in its element's own. */
export function markedId(card: Element): string | null {
  const marked = card.getAttribute('data-review-id') ?? card.getAttribute('data-reviewid');
  return marked || (lasting.exec(card.getAttribute('id') ?? '')?.[1] ?? null);
}

/**
 * Elements that carry a review's id by a name sites use for it and that hold a rating; of nested ones the outermost, since
 * buttons inside a card repeat its id.
 */
export function markedCards(root: ParentNode): Element[] {
  const cards: Element[] = [];
  for (const element of root.querySelectorAll(marks)) {
    if (cards.at(-1)?.contains(element) || !markedId(element) || ratingMarks(element).length === 0) continue;
    cards.push(element);
  }
  return cards;
}
