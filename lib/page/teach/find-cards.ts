import { namesOf, pathTo } from './stable-selector.ts';

/** Cards of one page by a selector; `card` is the one that was pointed into. */
export type Cards = { selector: string; card: Element; all: Element[] };

/** The smallest element around all of them. */
export function around(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  let outer = first?.parentElement ?? null;
  while (outer && !others.every((element) => outer?.contains(element))) outer = outer.parentElement;
  return outer;
}

/** Of elements in the order of the page: what holds any of them holds the next. */
const isNested = (all: readonly Element[]) => all.some((one, at) => one.contains(all[at + 1] ?? null));

/**
 * What may be the review's card: the smallest element around the parts or one around that, each by every name that finds it
 * and its like, none inside another. `parts` are selectors that a card should hold; the more cards have them all, the better.
 */
export function cardsAround(
  parts: readonly Element[],
  holds: (card: Element, all: readonly Element[]) => number,
): Cards | null {
  const body = parts[0]?.ownerDocument.body;
  if (!body) return null;
  let best: (Cards & { score: number }) | null = null;
  for (let card = around(parts); card && card !== body; card = card.parentElement) {
    const outer = card.parentElement;
    const names = namesOf(card);
    const bare = names.at(-1);
    const underParent =
      outer && bare
        ? [
            ...namesOf(outer)
              .slice(0, -1)
              .map((name) => `${name} > ${bare}`),
            placed(body, outer, bare),
          ]
        : [];
    for (const selector of [...names.slice(0, -1), ...underParent]) {
      if (!selector) continue;
      const all = [...body.querySelectorAll(selector)];
      if (!all.includes(card) || isNested(all)) continue;
      const score = holds(card, all);
      // The first of equals is the smallest card under its most lasting name.
      if (!best || score > best.score) best = { selector, card, all, score };
    }
  }
  return best;
}

/** `body > main:nth-of-type(1) > ul:nth-of-type(2) > li` */
function placed(body: Element, outer: Element, tag: string): string | null {
  if (outer === body) return `body > ${tag}`;
  const path = pathTo(body, outer);
  return path ? `${path.replace(':scope', 'body')} > ${tag}` : null;
}
