import { dateShare } from './dates.ts';
import type { Leaf } from './leaves.ts';
import { type Slot, single } from './slots.ts';

/** The share of dates that follow a label of their own: "Visited:", "Date of experience:". */
function labelled(dates: ReadonlyMap<number, Leaf>, cards: readonly (readonly Leaf[])[]): number {
  const after = [...dates].filter(([index, leaf]) => {
    const own = cards[index] ?? [];
    return own[own.indexOf(leaf) - 1]?.text.endsWith(':');
  });
  return after.length / dates.size;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The dates of the reviews: in most cards, with few other words, early in the card; an empty map where there are none. */
export function datesOf(slots: readonly Slot[], cards: readonly (readonly Leaf[])[]): Map<number, Leaf> {
  const ranked = slots.flatMap((slot) => {
    const dates = single(slot);
    if (!dates || dates.size < cards.length * 0.5) return [];
    const pure = [...dates.values()].map(({ text }) => dateShare(text));
    if (pure.filter((share) => share > 0).length < dates.size * 0.8) return [];
    const order = mean([...dates].map(([index, leaf]) => cards[index]?.indexOf(leaf) ?? 0));
    const share = mean(pure);
    const clear = share > 0.85 ? 0.3 : share * 0.2;
    const score = dates.size / cards.length + clear - Math.min(0.15, order * 0.03) - labelled(dates, cards) * 0.3;
    return [{ dates, score }];
  });
  return ranked.sort((a, b) => b.score - a.score)[0]?.dates ?? new Map();
}

/** A date without what separates it from its neighbours. */
export const trimDate = (words: string): string => words.replace(/^[\s,;|·•–—-]+|[\s,;|·•–—-]+$/g, '');
