import { moreLabel } from './labels.ts';
import type { Leaf } from './leaves.ts';
import { type Slot, single } from './slots.ts';

const longestLabel = 60;

/** The page's own words: those that stand in most cards alike, and links to the rest of a text. */
export function constantLeaves(slots: readonly Slot[], cards: number): Set<Leaf> {
  const constant = new Set<Leaf>();
  for (const { leaves } of slots) {
    const byText = new Map<string, Leaf[]>();
    for (const leaf of [...leaves.values()].flat()) {
      const same = byText.get(leaf.text) ?? [];
      byText.set(leaf.text, same);
      same.push(leaf);
    }
    for (const [text, same] of byText) {
      const often = text.length < longestLabel && same.length >= Math.max(2, cards * 0.5);
      const more = text.length < longestLabel && moreLabel.test(text) && same.some(isControl);
      if (often || more) for (const leaf of same) constant.add(leaf);
    }
  }
  return constant;
}

const isControl = ({ element }: Leaf) => element.closest('a, [onclick], [tabindex], [class*="more" i]') !== null;

/** Leaves of fields that stand once in most cards and are not the text: titles, places, sorts. */
export function otherFields(slots: readonly Slot[], body: Slot | null, cards: number): Set<Leaf> {
  const others = new Set<Leaf>();
  const texts = new Set([...(body?.leaves.values() ?? [])].flat());
  for (const slot of slots) {
    const once = single(slot);
    if (!once || once.size < cards * 0.5) continue;
    for (const leaf of once.values()) if (!texts.has(leaf)) others.add(leaf);
  }
  return others;
}
