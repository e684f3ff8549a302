import type { SeenReview } from '#lib/schema/review.ts';
import generic from '#lib/sites/generic.ts';
import { ratingMarks } from '#lib/sites/shown-ratings.ts';
import { firstWords, isSameReview, plain } from './insert-guard.ts';
import type { Look } from './look.ts';
import { holds, outerOf } from './outward.ts';
import { findCards, readCard } from './read-card.ts';
import { isReplyBox } from './reply-box.ts';
import { shownText } from './shown-text.ts';

type BoxReview = { review: SeenReview; card: Element };

/** Parts of a page as a whole (a card has its own header and footer): nothing from here outwards says whom a box answers. */
const ends = ':is(header, footer):not(article *, li *)';
const landmarks = `body, main, nav, [role="main"], ${ends}`;
const dialogs = 'dialog, [role="dialog"], [aria-modal="true"]';
const pageParts = `h1, main, nav, ${ends}`;

function fromLook({ reading, cards }: Look, index: number | null): BoxReview | null {
  const review = index === null ? undefined : reading.reviews[index];
  const card = index === null ? undefined : cards[index];
  return review && card ? { review, card } : null;
}

/**
 * The card in a block where the look found none: the generic reader's, else the block itself once it holds a rating. The block
 * grows from the box outwards: one rating is this review's, several at once could be anybody's.
 */
function unseenCard(block: Element, box: HTMLElement): Element | 'several' | null {
  const root = block.shadowRoot ?? block;
  const cards = findCards(generic, root);
  const card = cards.find((candidate) => holds(candidate, box)) ?? cards[0];
  if (card) return cards.length === 1 || holds(card, box) ? card : 'several';
  const ratings = ratingMarks(root).length;
  if (ratings > 1) return 'several';
  return ratings === 1 ? block : null;
}

/** Whether a block speaks of somebody's review outside the one card in it: a review that holds another is no card itself. */
function isShared(block: Element, card: Element | undefined): boolean {
  const parts = [
    ...block.querySelectorAll('[itemprop~="author" i]'),
    ...ratingMarks(block).map(({ element }) => element),
  ];
  return parts.some((part) => !card?.contains(part));
}

/** The review whose control the person pressed before `block` came up; null where the block speaks of another of the page. */
function pressedFor(block: Element, look: Look): BoxReview | null {
  const { reviews } = look.reading;
  const isPressed = reviews.map((review) => isSameReview(review, look.pressed ?? null));
  if (isPressed.filter(Boolean).length !== 1) return null;
  const words = plain(shownText(block));
  const speaksOf = ({ author, text }: SeenReview) =>
    [author, firstWords(text)].some((name) => plain(name).length > 2 && words.includes(plain(name)));
  const clear = !reviews.some((review, i) => !isPressed[i] && speaksOf(review));
  return clear ? fromLook(look, isPressed.indexOf(true)) : null;
}

/**
 * The review that a box answers: the page's own word for it, else the card around the box, else the only card in one dialog
 * or block with it, else the review that the person opened it for. Two candidates, or none: null, since a reply to the wrong
 * customer is worse than no draft.
 */
export function reviewOfBox(box: HTMLElement, look: Look): BoxReview | null {
  const known = look.boxes.findIndex(({ element }) => element === box);
  if (known >= 0) return fromLook(look, look.reading.replyEditors[known]?.forReviewIndex ?? null);
  if (!isReplyBox(box)) return null;
  const { opensApart, answers } = look.site.editor ?? {};
  let apart: Element | null = null;
  for (let scope = outerOf(box); scope && !scope.matches(landmarks); scope = outerOf(scope)) {
    const block = scope;
    const itself = look.cards.indexOf(block);
    const inside = look.cards.flatMap((card, index) => (holds(block, card) ? [index] : []));
    // A card that holds others is a thread: its box may answer any of them.
    if (itself >= 0) return inside.length > 1 ? null : fromLook(look, itself);
    const [only, ...others] = inside;
    if (others.length > 0) break;
    const isPage = !block.matches(dialogs) && block.querySelector(pageParts) !== null;
    if (only !== undefined && isPage) break;
    if (only !== undefined) return isShared(block, look.cards[only]) ? null : fromLook(look, only);
    if (isPage) continue;
    apart = block;
    const card = opensApart ? null : unseenCard(block, box);
    if (card === 'several') return null;
    const review = card && readCard(generic, card).review;
    if (review) return { review, card };
  }
  // Where the box names its review, and it is none of the page, nobody else's will do.
  return apart && (opensApart ? !answers : box.closest(dialogs)) ? pressedFor(apart, look) : null;
}
