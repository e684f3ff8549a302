import type { Leaf } from './leaves.ts';
import { calledText } from './lone.ts';
import type { Slot } from './slots.ts';

/** A class names a field; without one a place does, since tags alone may name several. */
function strictness({ key, leaves }: Slot): number {
  const classed = [...leaves.values()].some(([leaf]) => leaf?.element.className);
  return (classed ? 'cfnt' : 'ncft').indexOf(key.charAt(0));
}
const apart = 'h1, h2, h3, h4, h5, h6, a';

/** The longest leaf of a card that may be its text; what stands beside it under the same name is more of it. */
function longestOf(leaves: readonly Leaf[], mayBe: (leaf: Leaf) => boolean): Leaf | null {
  let longest: Leaf | null = null;
  for (const leaf of leaves) if (leaf.text.length > (longest?.text.length ?? 0) && mayBe(leaf)) longest = leaf;
  return longest;
}

/**
 * The slot with the most words, of the names of one field the strictest. `share`: a slot of at least this share of the longest counts
 * before it if it comes first in the card, since an answer may be longer than the review.
 */
export function textSlot(
  slots: readonly Slot[],
  cards: readonly (readonly Leaf[])[],
  taken: ReadonlySet<Leaf>,
  share: number,
): Slot | null {
  const alone = cards.length === 1;
  const mayBe = (leaf: Leaf) =>
    !taken.has(leaf) && !leaf.element.closest(apart) && (!alone || leaf.element.closest(calledText) !== null);
  const weighed = slots.flatMap((slot) => {
    let length = 0;
    let order = 0;
    const values = new Set<string>();
    for (const [index, leaves] of slot.leaves) {
      const longest = longestOf(leaves, mayBe);
      length += longest?.text.length ?? 0;
      order += longest ? (cards[index]?.indexOf(longest) ?? 0) : 0;
      values.add(leaves.map(({ text }) => text).join(' '));
    }
    return values.size > slot.leaves.size / 2 && length > 0 ? [{ slot, length, order: order / slot.leaves.size }] : [];
  });
  const most = Math.max(0, ...weighed.map(({ length }) => length));
  const long = weighed.filter(({ length }) => length >= most * share);
  const first = Math.min(...long.map(({ order }) => order));
  const rivals = long
    .filter(({ order }) => order <= first + 0.5)
    .sort((a, b) => strictness(a.slot) - strictness(b.slot));
  const longest = Math.max(0, ...rivals.map(({ length }) => length));
  return rivals.find(({ length }) => length >= longest * 0.95)?.slot ?? null;
}
