import type { SeenReview } from '#lib/schema/review.ts';
import generic from '#lib/sites/generic.ts';
import { ratingMarks } from '#lib/sites/shown-ratings.ts';
import type { Look } from './look.ts';
import { findCards, readCard } from './read-card.ts';
import { isReplyBox } from './reply-box.ts';

type BoxReview = { review: SeenReview; card: Element };

/** Parts of a page as a whole (a card has its own header and footer): nothing from here outwards says whom a box answers. */
const ends = ':is(header, footer):not(article *, li *)';
const landmarks = `body, main, nav, [role="main"], ${ends}`;
const pageParts = `h1, main, nav, ${ends}`;

/** The parent, across open shadow roots. */
function outerOf(element: Element): Element | null {
  const { host = null } = element.getRootNode() as Partial<ShadowRoot>;
  return element.parentElement ?? host;
}

/** Whether `outer` holds `inner`, across open shadow roots. */
function holds(outer: Element, inner: Element): boolean {
  for (let element: Element | null = inner; element; element = outerOf(element)) if (element === outer) return true;
  return false;
}

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

/**
 * The review that a box answers: the page's own word for it, else the card around the box, else the only card in one dialog
 * or block with it. Two candidates, or none: null, since a reply to the wrong customer is worse than no draft.
 */
export function reviewOfBox(box: HTMLElement, look: Look): BoxReview | null {
  const known = look.boxes.findIndex(({ element }) => element === box);
  if (known >= 0) return fromLook(look, look.reading.replyEditors[known]?.forReviewIndex ?? null);
  if (!isReplyBox(box)) return null;
  for (let scope = outerOf(box); scope && !scope.matches(landmarks); scope = outerOf(scope)) {
    const block = scope;
    const itself = look.cards.indexOf(block);
    if (itself >= 0) return fromLook(look, itself);
    const inside = look.cards.flatMap((card, index) => (holds(block, card) ? [index] : []));
    const [only, ...others] = inside;
    if (others.length > 0) return null;
    const isPage = !block.matches('dialog, [role="dialog"]') && block.querySelector(pageParts) !== null;
    if (only !== undefined) return isPage ? null : fromLook(look, only);
    const card = isPage ? null : unseenCard(block, box);
    if (card === 'several') return null;
    const review = card && readCard(generic, card).review;
    if (review) return { review, card };
  }
  return null;
}
