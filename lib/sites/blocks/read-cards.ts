import type { Rating } from '../define.ts';
import { authorsOf } from './author.ts';
import { textSlot } from './body.ts';
import { textLeaves, textOf } from './body-words.ts';
import { constantLeaves, otherFields } from './constants.ts';
import { datesOf, trimDate } from './date-slot.ts';
import { isDate } from './dates.ts';
import { moreLabel } from './labels.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { type Block, within } from './lists.ts';
import { ratingsOf } from './rating.ts';
import { type Reply, replyIn } from './reply.ts';
import { slotsOf } from './slots.ts';

/** What a block says of a review; null where it is not beyond doubt. */
export type BlockReview = {
  author: string | null;
  rating: Rating | null;
  dateText: string | null;
  text: string | null;
  truncated: boolean;
  hasOwnerReply: boolean;
  ownerReplyText: string | null;
};
export type ReadCard = { card: Element; review: BlockReview };

/** The element that holds all parts of a card and, where they are several, its neighbours too. */
const rootOf = ({ card, parts }: Block) => (parts.length > 1 ? (card.parentElement ?? card) : card);

/** The answer in each card. A first guess at the texts is enough to know from where on it is looked for. */
function repliesIn(blocks: readonly Block[], all: readonly (readonly Leaf[])[]): (Reply | null)[] {
  const slots = slotsOf(all);
  const labels = constantLeaves(slots, all.length);
  const dates = new Set(all.flat().filter(({ text }) => isDate(text)));
  const texts = textSlot(slots, all, dates, 0.4);
  return blocks.map((block, index) => {
    const main = texts?.leaves.get(index)?.[0];
    return main ? replyIn(rootOf(block), all[index] ?? [], main, labels) : null;
  });
}

/** Reads like cards with each other's help: what one field is, all of them tell. `inner`: lists in the cards that are not theirs. */
export function readCards(blocks: readonly Block[], inner: ReadonlySet<Element>): ReadCard[] {
  const all = blocks.map(({ parts }) =>
    parts.flatMap((part) => leavesOf(part, parts.length > 1)).filter(({ element }) => within(element, inner) === null),
  );
  const replies = repliesIn(blocks, all);
  const leaves = all.map((own, index) => own.filter((leaf) => !replies[index]?.leaves.has(leaf)));
  const slots = slotsOf(leaves);
  const constants = constantLeaves(slots, leaves.length);
  const dates = datesOf(slots, leaves);
  const marked = new Set([...dates.values(), ...constants]);
  const body = textSlot(slots, leaves, marked, 0.75);
  const others = otherFields(slots, body, leaves.length);
  const isOther = (leaf: Leaf) => marked.has(leaf) || others.has(leaf);
  const texts = leaves.map((own, index) => textLeaves(body?.leaves.get(index) ?? [], own, isOther));
  const authors = authorsOf(
    slots,
    blocks.map((block, index) => ({
      root: rootOf(block),
      leaves: leaves[index] ?? [],
      text: texts[index]?.[0] ?? null,
      date: dates.get(index) ?? null,
    })),
    new Set([...marked, ...texts.flat()]),
  );
  const ratings = ratingsOf(
    blocks.map(({ parts }, index) => ({
      parts,
      leaves: leaves[index] ?? [],
      without: (element) => within(element, inner) !== null || (replies[index]?.block.contains(element) ?? false),
    })),
  );
  return blocks.map(({ card, parts }, index) => {
    const own = leaves[index] ?? [];
    const text = textOf(parts, texts[index] ?? [], own, isOther);
    const date = dates.get(index);
    const reply = replies[index];
    return {
      card,
      review: {
        author: authors.get(index) ?? null,
        rating: ratings.get(index) ?? null,
        dateText: date ? trimDate(date.text) : null,
        text,
        truncated: text !== null && /(?:…|\.\.\.)$/.test(text) && own.some((leaf) => moreLabel.test(leaf.text)),
        hasOwnerReply: reply !== null && reply !== undefined,
        ownerReplyText: reply?.text ?? null,
      },
    };
  });
}
