import type { Leaf } from './leaves.ts';

/** A field by its name: what each card shows under it, by the card's index. */
export type Slot<L extends { keys: readonly string[] } = Leaf> = { key: string; leaves: Map<number, L[]> };

/** Everything that several cards show under one name, the strictest names first. */
export function slotsOf<L extends { keys: readonly string[] }>(cards: readonly (readonly L[])[]): Slot<L>[] {
  const slots = new Map<string, Slot<L>>();
  for (const [index, leaves] of cards.entries()) {
    for (const leaf of leaves) {
      for (const key of leaf.keys) {
        const slot = slots.get(key) ?? { key, leaves: new Map() };
        slots.set(key, slot);
        const own = slot.leaves.get(index);
        if (own) own.push(leaf);
        else slot.leaves.set(index, [leaf]);
      }
    }
  }
  return [...slots.values()];
}

/** The leaves of a slot that stands once in each of its cards; null where it stands more often in some. */
export function single<L extends { keys: readonly string[] }>(slot: Slot<L>): Map<number, L> | null {
  const found = new Map<number, L>();
  for (const [index, [leaf, ...more]] of slot.leaves) {
    if (!leaf || more.length > 0) return null;
    found.set(index, leaf);
  }
  return found;
}
