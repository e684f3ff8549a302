import type { PageReader, Rating, Reader } from './define.ts';
import { ratingFrom } from './ratings.ts';
import { fold, wordsOf } from './words.ts';

type Selectors = readonly string[];

/** The first match of the first selector that matches; the card itself where there are no selectors. */
function find(card: Element, selectors: Selectors): Element | null {
  if (selectors.length === 0) return card;
  for (const selector of selectors) {
    const found = card.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** Words of the first element found that has any (a picture's link often goes before the name's). */
export function text(...selectors: Selectors): Reader<string> {
  return textWithout('', ...selectors);
}

/** As `text`, leaving out what matches `without` inside the element. */
export function textWithout(without: string, ...selectors: Selectors): Reader<string> {
  return (card) => {
    for (const selector of selectors) {
      for (const found of card.querySelectorAll(selector)) {
        const words = wordsOf(found, without);
        if (words) return words;
      }
    }
    return null;
  };
}

/** An attribute of the first element found that has it, or of the card where no selector is given. */
export function attribute(name: string, ...selectors: Selectors): Reader<string> {
  return (card) => fold(find(card, selectors)?.getAttribute(name));
}

export function present(...selectors: Selectors): Reader<boolean> {
  return (card) => find(card, selectors) !== null;
}

/** The first group of `pattern` in what `reader` gives. */
export function part(reader: Reader<string>, pattern: RegExp): Reader<string> {
  return (card) => pattern.exec(reader(card) ?? '')?.[1] ?? null;
}

/** A rating in words or digits; `scale` null where the words name it. */
export function rating(reader: Reader<string>, scale: number | null): Reader<Rating> {
  return (card) => ratingFrom(reader(card), scale);
}

/** What the first of the readers gives that gives anything. */
export function first<T>(...readers: readonly Reader<T>[]): Reader<T> {
  return (card) => {
    for (const reader of readers) {
      const value = reader(card);
      if (value !== null) return value;
    }
    return null;
  };
}

/** The first group of `pattern` in the address's path and query. */
export function inAddress(pattern: RegExp): PageReader {
  return (_, address) => pattern.exec(address.pathname + address.search)?.[1] ?? null;
}

export function inPage(reader: Reader<string>): PageReader {
  return (document) => reader(document.documentElement);
}
