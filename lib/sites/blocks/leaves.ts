import { fold } from '../words.ts';

/** One piece of text of a page and the element that shows it. */
export type Leaf = {
  element: Element;
  text: string;
  /** Its names within the card, from the strictest to the loosest; two leaves of one name in two cards are the same field. */
  keys: readonly string[];
};

const silent = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'option', 'button', 'svg']);
const controls = '[role="button"], [role="switch"], [contenteditable], [hidden], [aria-hidden="true"]';
const marksOnly = /^[\s·•|/,;:–—()[\]«»"'“”.…>\u200b\ufeff-]*$/u;

/** Text nodes under an element, in order, without controls and without what only separates. */
export function* textNodesIn(root: Node): Generator<Text> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 5, (node) => {
    if (node.nodeType === 3) return marksOnly.test(node.nodeValue ?? '') ? 2 : 1;
    const element = node as Element;
    return silent.has(element.localName) || element.matches(controls) ? 2 : 3;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

function indexOf(element: Element): number {
  let index = 1;
  for (let other = element.previousElementSibling; other; other = other.previousElementSibling)
    if (other.localName === element.localName) index++;
  return index;
}

/**
 * The names of an element within its card. Tags alone change least; a class makes two neighbours different, a place does
 * where there are no classes. What the class says is never read here, since it may say anything.
 */
export function keysOf(card: Element, element: Element, place = 0): string[] {
  const tags: string[] = [];
  const places: string[] = [];
  let named: string | null = null;
  for (let outer: Element | null = element; outer && outer !== card; outer = outer.parentElement) {
    tags.push(outer.localName);
    places.push(outer.localName + indexOf(outer));
    named ??= fold(outer.getAttribute('class'));
  }
  const path = tags.join('<');
  return [`c${path}.${named}`, `f${path}.${named?.split(' ')[0]}`, `n${places.join('<')}#${place}`, `t${path}`];
}

/** All that a card, or one of several parts of it, says, piece by piece. */
export function leavesOf(card: Element, isPart: boolean): Leaf[] {
  const part = isPart ? `@${card.localName}.${card.getAttribute('class')}` : '';
  let last: Element | null = null;
  let place = 0;
  return [...textNodesIn(card)].flatMap((node) => {
    const { parentElement: element } = node;
    const text = fold(node.nodeValue);
    if (!element || !text) return [];
    place = element === last ? place + 1 : 0;
    last = element;
    return [{ element, text, keys: keysOf(card, element, place).map((key) => key + part) }];
  });
}
