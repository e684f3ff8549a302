import type { SeenReview } from '#lib/schema/review.ts';
import type { Posted } from '#lib/sites/define.ts';
import { editorOf } from './editors/editor-of.ts';
import { isSameReview, reviewName } from './insert-guard.ts';
import { sameText } from './insert-same-text.ts';
import type { Look } from './look.ts';
import type { Attempt } from './posted-attempt.ts';
import { shownText } from './shown-text.ts';

/** Shorter texts ("Thank you!") may stand in a card for other reasons. */
const telling = 40;

/** Whether the page's own state now shows that the attempt's text was published. A draft that still stands in its box was not. */
export function showsPosted({ reply, before }: Attempt, look: Look): boolean {
  if (boxHolds(reply.text, look)) return false;
  const posted = look.site.posted;
  if (posted?.kind === 'frame-advances') {
    const { review } = reply;
    const current = look.reading.reviews[0];
    const counter = counterOf(look);
    if (before.counter !== null)
      return counter !== before.counter && !(review && current && isSameReview(review, current));
    // No counter at all: then another review by the site's own id, with a box of its own, is the sign.
    return Boolean(counter === null && look.boxes[0] && review?.id && current?.id && review.id !== current.id);
  }
  const card = cardOf(reply.review, look);
  if (!card) return hasLeft(before.beside, look) && look.reading.address === reply.address;
  if (posted?.kind === 'editor-replaced' && replacementsIn(card, posted) > before.replacements) return true;
  const times = timesIn(card, reply.text);
  if (times > before.times || (times > 0 && letters(reply.text).length >= telling)) return true;
  // Where no reply stood, one that is shown cut short is this one.
  return !reply.review?.hasOwnerReply && timesIn(card, startOf(reply.text)) > before.starts;
}

/** A list of what waits drops a card once it is answered: then those on both sides of it come to stand side by side. */
function hasLeft(beside: Attempt['before']['beside'], { reading }: Look): boolean {
  if (!beside) return false;
  const names = reading.reviews.map(reviewName);
  const [above, below] = beside.map((name) => names.indexOf(name ?? ''));
  return below !== -1 && (beside[0] === null || above !== -1) && below === (above ?? -1) + 1;
}

/** What of a long text tells it from others; nothing of a short one. */
export const startOf = (text: string): string => {
  const all = letters(text);
  return all.length > telling ? all.slice(0, telling) : '';
};

/** The card that holds the review now: rows are recycled, so never the one it stood in before. */
export function cardOf(review: SeenReview | null, look: Look): Element | null {
  if (!review) return look.boxes[0]?.element.ownerDocument.body ?? document.body;
  const index = look.reading.reviews.findIndex((other) => isSameReview(review, other));
  return look.cards[index] ?? null;
}

/** How often the text stands in the card outside every editor, white space aside. */
export function timesIn(card: Element, text: string): number {
  const wanted = letters(text);
  return wanted === '' ? 0 : letters(shownText(card)).split(wanted).length - 1;
}

export function replacementsIn(card: Element, posted: Posted | undefined): number {
  return posted?.kind === 'editor-replaced' ? card.querySelectorAll(posted.by.join(', ')).length : 0;
}

/** The text of the frame's counter ("1 of 15 reviews"); null on sites without one. */
export function counterOf({ site, cards, boxes }: Look): string | null {
  if (site.posted?.kind !== 'frame-advances') return null;
  const page = (cards[0] ?? boxes[0]?.element)?.ownerDocument ?? document;
  return page.querySelector(site.posted.counter.join(', '))?.textContent?.trim() ?? null;
}

const boxHolds = (text: string, look: Look): boolean =>
  look.boxes.some(({ element }) => sameText(editorOf(element)?.read() ?? '', text));

const letters = (text: string): string => text.normalize('NFC').replace(/[\s\u200b\ufeff]+/g, '');
