import type { FlagStep, PageStep, Rating, RatingStep, Reader, Selectors, WordsStep } from './define.ts';
import { ratingFrom, ratingOf } from './ratings.ts';
import { fold, wordsOf } from './words.ts';

/** What matches the first of the selectors that matches anything and gives something; the card itself where there are none. */
function firstOf<T>(card: Element, selectors: Selectors, read: (element: Element) => T | null): T | null {
  if (selectors.length === 0) return read(card);
  for (const selector of selectors) {
    for (const element of card.querySelectorAll(selector)) {
      const found = read(element);
      if (found !== null) return found;
    }
  }
  return null;
}

function gluedWords(element: Element, without: string): string | null {
  const pieces: string[] = [];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) pieces.push(child.nodeValue ?? '');
      else if (child.nodeType === 1 && !(without && (child as Element).matches(without))) walk(child);
    }
  };
  walk(element);
  return fold(pieces.join(''));
}

/** Null is "the card does not show it". */
export function readWords(step: WordsStep | Reader<string> | undefined, card: Element): string | null {
  if (!step) return null;
  if (typeof step === 'function') return step(card);
  if ('text' in step) return firstOf(card, step.text, (element) => wordsOf(element, step.without));
  if ('every' in step)
    return firstGiven(step.every, (selector) =>
      fold([...card.querySelectorAll(selector)].map((one) => wordsOf(one)).join(' ')),
    );
  if ('glued' in step) return firstOf(card, step.glued, (element) => gluedWords(element, step.without));
  if ('attribute' in step) return firstOf(card, step.of, (element) => fold(element.getAttribute(step.attribute)));
  if ('part' in step) return new RegExp(...step.part).exec(readWords(step.of, card) ?? '')?.[1] ?? null;
  if ('row' in step) {
    const value = card.getAttribute(step.row);
    const row = [...card.ownerDocument.querySelectorAll(`[${step.row}]`)].filter(
      (mate) => mate.getAttribute(step.row) === value,
    );
    return value && firstGiven(row, (mate) => readWords(step.of, mate));
  }
  if ('within' in step) {
    const pattern = new RegExp(...step.says);
    return firstOf(card, step.within, (part) => (pattern.test(part.textContent) ? readWords(step.of, part) : null));
  }
  if ('anyOf' in step) return firstGiven(step.anyOf, (one) => readWords(one, card));
  const parts = step.joined.flatMap(({ label, of }) => {
    const words = readWords(of, card);
    return words ? [label + words] : [];
  });
  return fold(parts.join(' '));
}

function firstGiven<T, U>(all: readonly T[], give: (one: T) => U | null): U | null {
  for (const one of all) {
    const given = give(one);
    if (given !== null) return given;
  }
  return null;
}

/** A width as its style says it, in whatever unit; null for none and for `auto`. */
const widthOf = (card: Element, selector: string): number | null => {
  const style = card.querySelector(selector)?.getAttribute('style') ?? '';
  const width = /(?:^|[;\s])width:\s*([\d.]+)/.exec(style)?.[1];
  return width ? Number(width) : null;
};

export function readRating(step: RatingStep | Reader<Rating> | undefined, card: Element): Rating | null {
  if (!step) return null;
  if (typeof step === 'function') return step(card);
  if ('number' in step) {
    const words = readWords(step.number, card);
    if (step.times === 1) return ratingFrom(words, step.scale);
    return words && step.scale ? ratingOf(Number(words) * step.times, step.scale) : null;
  }
  if ('filled' in step) return ratingOf(card.querySelectorAll(step.filled).length, step.scale);
  if ('anyRating' in step) return firstGiven(step.anyRating, (one) => readRating(one, card));
  const [full, all] = [widthOf(card, step.width), widthOf(card, step.within)];
  return full !== null && all ? ratingOf(Math.round((full / all) * step.scale * 10) / 10, step.scale) : null;
}

export function readFlag(step: FlagStep | Reader<boolean> | undefined, card: Element): boolean {
  if (!step) return false;
  if (typeof step === 'function') return step(card) ?? false;
  if ('present' in step) return firstOf(card, step.present, () => true) ?? false;
  const pattern = new RegExp(...step.says);
  return firstOf(card, step.in, (element) => pattern.test(element.textContent) || null) ?? false;
}

/** Reads one thing of the whole page. */
export function readPage(step: PageStep, document: Document, { pathname, search, hash }: URL): string | null {
  if ('page' in step) return readWords(step.page, document.documentElement);
  return new RegExp(...step.address).exec(pathname + search + hash)?.[1] ?? null;
}
