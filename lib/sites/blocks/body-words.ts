import { fold } from '../words.ts';
import { type Leaf, textNodesIn } from './leaves.ts';

const flowing = new Set([
  'p',
  'br',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'span',
  'a',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'font',
  'q',
  'mark',
  'small',
  'div',
  'bdi',
  'abbr',
  'wbr',
  'sup',
  'sub',
]);

/** Words under an element without those of some leaves, joined as `wordsOf` joins them. */
export function wordsWithout(element: Element, without: (node: Text) => boolean): string | null {
  const pieces: string[] = [];
  let before: Text | null = null;
  for (const node of textNodesIn(element)) {
    if (without(node)) continue;
    const text = node.nodeValue ?? '';
    if (before && before.nextSibling === node) pieces[pieces.length - 1] += text;
    else pieces.push(text);
    before = node;
  }
  return fold(pieces.map(fold).filter(Boolean).join(' '));
}

/** The smallest element around all of some leaves. */
export function around(leaves: readonly Leaf[]): Element | null {
  let common = leaves[0]?.element ?? null;
  for (const { element } of leaves) while (common && !common.contains(element)) common = common.parentElement;
  return common;
}

/** Grows from the leaves to the element that holds the whole text and nothing of another field. */
export function wholeText(
  card: Element,
  leaves: readonly Leaf[],
  all: readonly Leaf[],
  isOther: (leaf: Leaf) => boolean,
): Element | null {
  let text = around(leaves);
  if (!text) return null;
  for (let outer = text.parentElement; outer && card.contains(outer) && outer !== card; outer = outer.parentElement) {
    const inside = outer;
    const added = all.filter(({ element }) => inside.contains(element) && !text?.contains(element));
    const whole = [...inside.children].every((child) => flowing.has(child.localName));
    if (!whole || added.some((leaf) => isOther(leaf) || !isText(leaf, leaves))) break;
    text = inside;
  }
  return text;
}

/** Another paragraph of the text: as it is marked up, or a list or words set off within it. */
const isText = (leaf: Leaf, leaves: readonly Leaf[]) =>
  leaves.some(
    ({ element }) => element.localName === leaf.element.localName && element.className === leaf.element.className,
  ) ||
  (['li', 'p', 'b', 'strong', 'em', 'i', 'blockquote'].includes(leaf.element.localName) && leaf.text.length > 0);

/**
 * The leaves of a card's text: those of its slot, and where a place alone names the slot the paragraphs that follow. A text that stands
 * there twice, cut and in full, is the longer one.
 */
export function textLeaves(slot: readonly Leaf[], own: readonly Leaf[], isOther: (leaf: Leaf) => boolean): Leaf[] {
  const leaves = slot.filter((leaf) => !isOther(leaf));
  const last = leaves.at(-1);
  if (last && !last.element.className) {
    for (const leaf of own.slice(own.indexOf(last) + 1)) {
      if (isOther(leaf) || leaf.keys[0] !== last.keys[0]) break;
      leaves.push(leaf);
    }
  }
  const isCut = (leaf: Leaf) =>
    leaves.some(
      (other) =>
        other !== leaf && other.text.length > leaf.text.length && other.text.startsWith(leaf.text.slice(0, cut)),
    );
  return leaves.filter((leaf) => leaf.text.length < cut || !isCut(leaf));
}

/** So many first letters are alike in two texts only if one is the other. */
const cut = 30;

/** The words of a card's text, in the part of the card that holds it. */
export function textOf(
  parts: readonly Element[],
  texts: readonly Leaf[],
  all: readonly Leaf[],
  isOther: (leaf: Leaf) => boolean,
): string | null {
  const part = parts.find((one) => texts[0] && one.contains(texts[0].element));
  const element = part && wholeText(part, texts, all, isOther);
  if (!element) return null;
  const left = all.filter((leaf) => isOther(leaf) && element.contains(leaf.element));
  return wordsWithout(element, (node) =>
    left.some((leaf) => leaf.element === node.parentElement && leaf.text === fold(node.nodeValue)),
  );
}
