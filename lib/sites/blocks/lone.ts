import type { Parts } from './evidence.ts';
import type { Block } from './lists.ts';

const called = ['review', 'testimonial', 'feedback', 'opini', 'otzyv', 'recens', 'bewertung']
  .map((word) => `[class*="${word}" i]`)
  .join();
const rated = '[class*="rating" i], [class*="star" i], [class*="score" i]';
/** What pages call the words of a review; where there is one card alone, nothing else tells text from title. */
export const calledText = ['text', 'body', 'content', 'comment', 'message', 'descr']
  .map((word) => `[class*="${word}" i]`)
  .join();
const pageParts = 'h1, main, nav, form, textarea, header, footer';

/** What a page with a single review has: one block that is called so and holds one date, a rating and a text. */
export function loneBlock(root: Element, evidence: ReadonlyMap<Element, Parts>): Block | null {
  const isWhole = (element: Element) =>
    evidence.get(element)?.dates === 1 &&
    element.querySelector(rated) !== null &&
    element.querySelector(calledText) !== null &&
    !element.querySelector(pageParts);
  const whole = [...root.querySelectorAll(called)].filter(isWhole);
  const innermost = whole.filter((element) => !whole.some((other) => other !== element && element.contains(other)));
  const [only, ...others] = innermost;
  if (!only || others.length > 0) return null;
  // An answer stands beside the review's own part, in a block that is called a review, too.
  const marks = only.querySelectorAll(rated).length;
  const card = whole.find((outer) => outer.contains(only) && outer.querySelectorAll(rated).length === marks) ?? only;
  return { card, parts: [card] };
}
