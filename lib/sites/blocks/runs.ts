import type { Parts } from './evidence.ts';
import type { Block, List } from './lists.ts';

const signature = (element: Element) =>
  `${element.localName}.${element.getAttribute('class')?.trim().split(/\s+/)[0] ?? ''}`;

/**
 * Cards without an element of their own: a line with a date or a rating, then the text, again and again under one parent (a
 * definition list, two rows of a table, headings and paragraphs). The element with the text stands for the card.
 */
export function runsIn(evidence: ReadonlyMap<Element, Parts>): List[] {
  const lists: List[] = [];
  for (const [parent, parts] of evidence) {
    if (parts.prose < 2 || parts.dates + parts.ratings < 2) continue;
    const children = [...parent.children];
    const isMark = (child: Element) => {
      const own = evidence.get(child);
      return own !== undefined && own.prose === 0 && own.dates + own.ratings > 0;
    };
    const isText = (child: Element) => {
      const own = evidence.get(child);
      return own !== undefined && own.prose > 0 && own.dates + own.ratings === 0;
    };
    const blocks: Block[] = [];
    const starts = startsOf(children, isMark, isText);
    for (const [index, start] of starts.entries()) {
      const run = children.slice(start, starts[index + 1] ?? children.length);
      const card = run.find(isText);
      if (card && run.some(isMark)) blocks.push({ card, parts: run });
    }
    if (blocks.length >= 2) lists.push({ blocks, shape: `${signature(parent)} run`, inner: new Set() });
  }
  return lists;
}

/** Where each run begins: at a child that looks the same in every run and comes before its first date or rating. */
function startsOf(
  children: Element[],
  isMark: (child: Element) => boolean,
  isText: (child: Element) => boolean,
): number[] {
  const firsts: number[] = [];
  let fresh = true;
  for (const [index, child] of children.entries()) {
    if (isMark(child) && fresh) {
      firsts.push(index);
      fresh = false;
    } else if (isText(child)) fresh = true;
  }
  if (firsts.length < 2) return [];
  for (const back of [3, 2, 1]) {
    const starts = firsts.map((first) => first - back);
    const looks = starts.map((start) => (children[start] ? signature(children[start]) : null));
    const apart = starts.every((start, index) => start >= 0 && !children.slice(start, firsts[index]).some(isText));
    if (apart && looks.every((look) => look !== null && look === looks[0])) return starts;
  }
  return firsts;
}
