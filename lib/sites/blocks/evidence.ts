import { ratingMarks } from '../shown-ratings.ts';
import { fold } from '../words.ts';
import { isDate } from './dates.ts';
import { iconRows } from './icons.ts';
import { textNodesIn } from './leaves.ts';

/** How many of a review's parts stand under an element. */
export type Parts = { dates: number; ratings: number; prose: number };

const sentence = /^(?:\P{L}*\p{L}+){5}/u;
/** Scripts that write no spaces between words, where fifteen characters are a sentence. */
const dense = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const shortest = 30;

export const isProse = (text: string): boolean =>
  (text.length >= shortest && sentence.test(text)) || (text.match(dense)?.length ?? 0) >= 15;

/** "4/5", "8,5 / 10", "4 из 5". */
export const outOf =
  /^\W{0,2}(\d+(?:[.,]\d+)?)\s?(?:\/|out of|of|von|sur|de|su|av|af|van|из|з|z|\/\s)\s?(5|10)(?:[.,]0)?\W{0,2}$/i;

/** Text nodes between two rests of a reader that must not hold up its page. */
const stretch = 400;

/** Counts a page's dates, ratings and sentences under each element that holds any; rests after each stretch. */
export function* evidenceIn(root: Element): Generator<void, Map<Element, Parts>> {
  const parts = new Map<Element, Parts>();
  const count = (kind: keyof Parts, from: Element | null) => {
    for (let element = from; element && element !== root.parentElement; element = element.parentElement) {
      const counted = parts.get(element) ?? { dates: 0, ratings: 0, prose: 0 };
      counted[kind]++;
      parts.set(element, counted);
    }
  };
  let seen = 0;
  for (const node of textNodesIn(root)) {
    if (++seen % stretch === 0) yield;
    const text = fold(node.nodeValue) ?? '';
    if (isDate(text)) count('dates', node.parentElement);
    else if (isProse(text)) count('prose', node.parentElement);
    else if (text.length <= 12 && outOf.test(text)) count('ratings', node.parentElement);
  }
  yield;
  for (const { element } of ratingMarks(root)) count('ratings', element);
  yield;
  for (const { element } of iconRows(root)) count('ratings', element);
  for (const element of root.querySelectorAll(
    '[style*="width"][style*="%"], [aria-valuenow], [role="img"][aria-label*="/"]',
  ))
    count('ratings', element);
  return parts;
}
