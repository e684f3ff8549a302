import type { SeenReview } from '#lib/schema/review.ts';
import type { Editor, Site } from '#lib/sites/define.ts';
import { readWords } from '#lib/sites/read-field.ts';
import type { ReplyBox } from './look.ts';
import { isReplyBox, kindOf } from './reply-box.ts';

type BoundBox = ReplyBox & { forReviewIndex: number | null };

/** The review a box answers: the one it names, else the card it stands in, else the only card beside it; -1 for none. */
function reviewIndex(box: Element, editor: Editor, cards: Element[], reviews: SeenReview[]): number {
  const { answers } = editor;
  const named = readWords(answers, typeof answers === 'function' ? box : box.ownerDocument.documentElement);
  const index = named === null ? -1 : reviews.findIndex(({ id }) => id === named);
  if (index >= 0) return index;
  const around = cards.findLastIndex((card) => card.contains(box));
  // A card that holds others is a thread: its box may answer any of them.
  if (cards.some((card) => card !== cards[around] && cards[around]?.contains(card))) return -1;
  return around < 0 && editor.besideCard && cards.length === 1 ? 0 : around;
}

/**
 * The reply boxes of a page, each with the review it answers. One that answers none counts only where the site says that it
 * is the page's shared one.
 */
export function readBoxes(
  { editor }: Site,
  document: Document,
  address: URL,
  cards: Element[],
  reviews: SeenReview[],
): BoundBox[] {
  if (!editor || (editor.path && !new RegExp(...editor.path).test(address.pathname))) return [];
  const shared = editor.shared?.join() ?? null;
  const selector = cards.length > 0 ? editor.box.find((box) => document.querySelector(box)) : shared;
  if (!selector) return [];
  const boxes: BoundBox[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const kind = kindOf(element);
    if (!kind || !isReplyBox(element)) continue;
    const index = reviewIndex(element, editor, cards, reviews);
    if (index >= 0) boxes.push({ element, kind, forReviewIndex: index });
    else if (shared && element.matches(shared)) boxes.push({ element, kind, forReviewIndex: null });
  }
  return boxes;
}
