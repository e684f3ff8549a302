import type { Rating } from '../define.ts';
import { ratingFrom, ratingOf } from '../ratings.ts';
import { outOf } from './evidence.ts';
import type { Leaf } from './leaves.ts';
import { keysOf } from './leaves.ts';
import { type Mark, marksIn } from './marks.ts';
import { type Slot, slotsOf } from './slots.ts';

type Shown = Mark & { keys: readonly string[]; order: number; text?: string };
export type RatedCard = { parts: readonly Element[]; leaves: readonly Leaf[]; without: (element: Element) => boolean };

/** What a mark says by itself, or tells once all cards are seen. */
function shownIn(card: RatedCard): Shown[] {
  const shown: Shown[] = [];
  for (const part of card.parts) {
    for (const mark of marksIn(part)) {
      if (card.without(mark.element)) continue;
      shown.push({ ...mark, keys: keysOf(part, mark.element), order: shown.length });
    }
  }
  for (const leaf of card.leaves) {
    const [, value, scale] = outOf.exec(leaf.text) ?? [];
    const alone = /^\d{1,2}[.,]\d$/.test(leaf.text) ? Number(leaf.text.replace(',', '.')) : undefined;
    const rating = value && scale ? ratingFrom(value, Number(scale)) : null;
    if (rating)
      shown.push({ element: leaf.element, rating, keys: leaf.keys.map((key) => `/${key}`), order: shown.length });
    else if (alone !== undefined)
      shown.push({
        element: leaf.element,
        rating: null,
        number: alone,
        keys: leaf.keys.map((key) => `#${key}`),
        order: shown.length,
      });
  }
  return shown;
}

/** Full stars come first: a look that stands before another in any card is the full one. */
function fromIcons(rows: readonly (readonly string[])[]): ((looks: readonly string[]) => Rating | null) | null {
  const [full, ...others] = new Set(rows.filter((looks) => new Set(looks).size > 1).map(([first]) => first));
  const [empty, ...moreEmpty] = new Set(rows.filter((looks) => new Set(looks).size > 1).map((looks) => looks.at(-1)));
  if (full === undefined || others.length > 0 || moreEmpty.length > 0 || full === empty) return null;
  return (looks) => {
    const count = looks.findIndex((look) => look !== full);
    const rest = count < 0 ? [] : looks.slice(count);
    return rest.every((look) => look === empty) ? ratingOf(count < 0 ? looks.length : count, looks.length) : null;
  };
}

/** Widths that are whole or half stars in every card are stars, and not how much of something is done. */
const stepped = (shares: readonly number[]) =>
  shares.every((share) => share > 0 && share <= 1 && Math.abs(share * 10 - Math.round(share * 10)) < 0.02) &&
  (new Set(shares).size > 1 || shares.length < 3);

/** Decimals all up to ten, one of them above five, are of ten; the scale of the others nobody tells. */
const ofTen = (numbers: readonly number[]) =>
  numbers.length > 1 && numbers.every((number) => number > 0 && number <= 10) && numbers.some((number) => number > 5);

/** Reads a slot's marks with each other's help; null where the slot shows different ratings in one card. */
function readSlot({ leaves }: Slot<Shown>): Map<number, Rating> | null {
  const all = [...leaves.values()].flat();
  const icons = fromIcons(all.flatMap(({ icons }) => (icons ? [icons.looks] : [])));
  const shares = all.flatMap(({ share }) => (share === undefined ? [] : [share]));
  const numbers = all.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const ratingIn = ({ rating, icons: row, share, number }: Shown) => {
    if (rating) return rating;
    if (row) return icons?.(row.looks) ?? null;
    if (share !== undefined) return stepped(shares) ? ratingOf(Math.round(share * 10) / 2, 5) : null;
    return number !== undefined && ofTen(numbers) ? ratingOf(number, 10) : null;
  };
  const found = new Map<number, Rating>();
  for (const [index, marks] of leaves) {
    const [first, ...others] = marks.map(ratingIn).filter((rating) => rating !== null);
    if (others.some((other) => other.value !== first?.value)) return null;
    if (first) found.set(index, first);
  }
  return found;
}

/**
 * The rating of each card. Parts of a rating (food, service) stand several under one name; where two different ratings are
 * left, the one that comes first and in the most cards counts only if it is ahead in both, and otherwise none.
 */
export function ratingsOf(cards: readonly RatedCard[]): Map<number, Rating> {
  const shown = cards.map(shownIn);
  const read = slotsOf(shown).flatMap((slot) => {
    const ratings = readSlot(slot);
    const order = Math.min(...[...slot.leaves.values()].flat().map(({ order }) => order));
    return ratings && ratings.size > 0 ? [{ ratings, order }] : [];
  });
  const most = Math.max(0, ...read.map(({ ratings }) => ratings.size));
  const wide = read.filter(({ ratings }) => ratings.size >= most * 0.9).sort((a, b) => a.order - b.order);
  const [best] = wide;
  if (!best) return new Map();
  return best.ratings;
}
