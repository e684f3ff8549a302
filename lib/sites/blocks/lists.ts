import type { Parts } from './evidence.ts';

/** Cards of one kind. `parts` are the elements that make up each: one, or a run of neighbours where the page has no element a card. */
export type Block = { card: Element; parts: Element[] };
/** `inner`: parents of lists inside the cards. */
export type List = { blocks: Block[]; shape: string; inner: ReadonlySet<Element> };

const firstClass = (element: Element) => element.getAttribute('class')?.trim().split(/\s+/)[0] ?? '';

/** The tags from the top of the page down, and the card's own first class. */
function shapeOf(element: Element): string {
  const tags: string[] = [];
  for (let outer = element.parentElement; outer; outer = outer.parentElement) tags.unshift(outer.localName);
  return `${tags.join('>')}>${element.localName}.${firstClass(element)}`;
}

const isCard = (parts: Parts | undefined) => parts !== undefined && parts.prose > 0 && parts.dates + parts.ratings > 0;

/** Children of one tag that each hold a sentence with a date or a rating; those of the commonest tag. */
function membersOf(parent: Element, evidence: ReadonlyMap<Element, Parts>): Element[] {
  const byTag = new Map<string, Element[]>();
  for (const child of parent.children) {
    if (!isCard(evidence.get(child))) continue;
    const same = byTag.get(child.localName) ?? [];
    byTag.set(child.localName, same);
    same.push(child);
  }
  const members = [...byTag.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  // Few of one tag may be the parts of one card: cards are called alike.
  const alike = members.every((member) => firstClass(member) === firstClass(members[0] ?? member));
  return members.length >= 4 || alike ? members : [];
}

/** The first of an element and its ancestors that is one of `some`. */
export function within(element: Element | null, some: ReadonlySet<Element>): Element | null {
  for (let outer = element; outer; outer = outer.parentElement) if (some.has(outer)) return outer;
  return null;
}

/** Members that say something besides the cards inside them: an answer's list leaves a review, a page of a long list leaves nothing. */
function sayingMore(members: Element[], inner: readonly Element[], evidence: ReadonlyMap<Element, Parts>): Element[] {
  const own = new Map(members.map((member) => [member, { dates: 0, ratings: 0, prose: 0, ...evidence.get(member) }]));
  const all = new Set(members);
  for (const card of inner) {
    const taken = evidence.get(card);
    const left = own.get(within(card, all) ?? card);
    if (taken && left) for (const kind of ['dates', 'ratings', 'prose'] as const) left[kind] -= taken[kind];
  }
  return members.filter((member) => isCard(own.get(member)));
}

/** Each card of a very long list may hold a list of its own. */
const mostParents = 200;

/** Lists of like cards under each element that has several, without those that only hold the pages of a longer list. */
function parentsOf(evidence: ReadonlyMap<Element, Parts>): Map<Element, Element[]> {
  const found = new Map<Element, Element[]>();
  for (const [parent, parts] of evidence) {
    if (parts.prose < 2 || parts.dates + parts.ratings < 2) continue;
    const members = membersOf(parent, evidence);
    if (members.length >= 2) found.set(parent, members);
  }
  const longest = [...found].sort((a, b) => b[1].length - a[1].length).slice(0, mostParents);
  for (const [parent] of found) if (!longest.some(([kept]) => kept === parent)) found.delete(parent);
  for (const [parent, members] of longest) {
    const inside = longest.filter(([list]) => list !== parent && parent.contains(list));
    const next = inside.filter(([list]) => !inside.some(([other]) => other !== list && other.contains(list)));
    const own = sayingMore(
      members,
      next.flatMap(([, inner]) => inner),
      evidence,
    );
    if (own.length >= 2 && own.length * 2 >= members.length) found.set(parent, own);
    else found.delete(parent);
  }
  return found;
}

/**
 * Every list of like cards on a page, the longest first. Lists stand in one another (answers in a review, a list in a column of the
 * page); which of them is the reviews', reading tells.
 */
export function listsIn(evidence: ReadonlyMap<Element, Parts>): List[] {
  const parents = parentsOf(evidence);
  const byShape = new Map<string, List>();
  for (const [parent, members] of parents) {
    const shapes = new Map<string, number>();
    for (const member of members) shapes.set(shapeOf(member), (shapes.get(shapeOf(member)) ?? 0) + 1);
    const shape = [...shapes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
    const list = byShape.get(shape) ?? { blocks: [], shape, inner: new Set() };
    byShape.set(shape, list);
    const own = new Set(members);
    // A review of two words is no sentence, so beside its likes a card needs a date or a rating alone.
    for (const child of parent.children) {
      const { dates = 0, ratings = 0 } = evidence.get(child) ?? {};
      if (own.has(child) || (child.localName === members[0]?.localName && dates + ratings > 0))
        list.blocks.push({ card: child, parts: [child] });
    }
  }
  for (const list of byShape.values()) {
    addStrays(list, evidence);
    const cards = new Set(list.blocks.map(({ card }) => card));
    list.inner = new Set([...parents.keys()].filter((parent) => within(parent.parentElement, cards) !== null));
  }
  return [...byShape.values()].sort((a, b) => b.blocks.length - a.blocks.length);
}

/** Cards of the same kind that stand alone in their row or on the last page of a list. */
function addStrays(list: List, evidence: ReadonlyMap<Element, Parts>): void {
  const known = new Set(list.blocks.map(({ card }) => card));
  const [first] = known;
  const strays: Block[] = [];
  for (const [element, parts] of evidence) {
    if (!first || element.localName !== first.localName || firstClass(element) !== firstClass(first)) continue;
    if (!isCard(parts) || within(element, known) || shapeOf(element) !== list.shape) continue;
    if (![...known].some((card) => element.contains(card))) strays.push({ card: element, parts: [element] });
  }
  if (strays.length === 0) return;
  list.blocks.push(...strays);
  list.blocks.sort((a, b) => (a.card.compareDocumentPosition(b.card) & 4 ? -1 : 1));
}
