import { fold } from '../words.ts';
import { around, wholeText, wordsWithout } from './body-words.ts';
import { isDate } from './dates.ts';
import { replyHint, replyLabel } from './labels.ts';
import type { Leaf } from './leaves.ts';

/** An answer in a card: the leaves that are not the review's, and its words where they are beyond doubt. */
export type Reply = { block: Element; leaves: ReadonlySet<Leaf>; text: string | null };

const longestLabel = 90;
const hintOf = (element: Element) => `${element.getAttribute('class') ?? ''} ${element.id}`;

/** The largest element around `from` that leaves the review's own text out. */
function blockAround(from: Element, text: Element, card: Element): Element {
  let block = from;
  for (let outer = block.parentElement; outer && outer !== card && !outer.contains(text); outer = outer.parentElement)
    block = outer;
  return block;
}

/** Words of an answer: its longest piece and the paragraphs around it. */
function wordsOfReply(block: Element, leaves: readonly Leaf[], isLabel: (leaf: Leaf) => boolean): string | null {
  const said = leaves.filter((leaf) => !isLabel(leaf) && !isDate(leaf.text));
  const longest = [...said].sort((a, b) => b.text.length - a.text.length)[0];
  if (!longest) return null;
  const same = said.filter(({ element, keys }) => element === longest.element || keys[0] === longest.keys[0]);
  const isOther = (leaf: Leaf) => !isLabel(leaf) && isDate(leaf.text);
  const text = same.length === 1 ? wholeText(block.parentElement ?? block, [longest], said, isOther) : around(same);
  if (!text) return null;
  const left = new Set(leaves.filter((leaf) => isLabel(leaf) || isDate(leaf.text)).map(({ element }) => element));
  const words = wordsWithout(text, (node) => {
    const own = fold(node.nodeValue) ?? '';
    return (node.parentElement !== text && left.has(node.parentElement as Element)) || isLabelText(own) || isDate(own);
  });
  return fold(words?.replace(/^[\s:–—-]+/, ''));
}

const isLabelText = (text: string) => text.length <= longestLabel && replyLabel.test(text);

/**
 * The answer under a review. Two things tell one: a line that says so in words, or an element that is called so. `main` is
 * the review's own text, which is never part of it.
 */
export function replyIn(card: Element, leaves: readonly Leaf[], main: Leaf, constant: ReadonlySet<Leaf>): Reply | null {
  const after = leaves.indexOf(main);
  const label = leaves.find((leaf, index) => index > after && leaf.element !== main.element && isLabelText(leaf.text));
  const hinted = label
    ? null
    : leaves.find((leaf, index) => index > after && hintedBlock(leaf.element, main.element, card) !== null);
  const from = label?.element ?? (hinted && hintedBlock(hinted.element, main.element, card));
  if (!from) return null;
  const block = blockAround(from, main.element, card);
  let inside = leaves.filter(({ element }) => block.contains(element));
  const isLabel = (leaf: Leaf) => leaf === label || isLabelText(leaf.text);
  const [head] = inside;
  if (head && inside.every(isLabel)) inside = leaves.slice(leaves.indexOf(head));
  const said = inside.filter((leaf) => !isLabel(leaf) && !isDate(leaf.text) && !constant.has(leaf));
  if (said.length === 0 || block.querySelector('textarea, [contenteditable]')) return null;
  return { block, leaves: new Set(inside), text: wordsOfReply(block, inside, isLabel) };
}

/** The outermost element around a leaf that is called an answer and leaves the review's text out. */
function hintedBlock(element: Element, text: Element, card: Element): Element | null {
  let found: Element | null = null;
  for (
    let outer: Element | null = element;
    outer && outer !== card && !outer.contains(text);
    outer = outer.parentElement
  )
    if (replyHint.test(hintOf(outer)) && !outer.matches('a, button, form')) found = outer;
  return found;
}
