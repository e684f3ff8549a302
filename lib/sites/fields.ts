import { expression, type FlagStep, type PageStep, type RatingStep, type WordsStep } from './define.ts';

/** Words of the first element found that has any (a picture's link often goes before the name's). */
export function text(...selectors: string[]): WordsStep {
  return { text: selectors, without: '' };
}

/** As `text`, leaving out what matches `without` inside the element. */
export function textWithout(without: string, ...selectors: string[]): WordsStep {
  return { text: selectors, without };
}

/** Words of all elements that the first selector with any finds. */
export function every(...selectors: string[]): WordsStep {
  return { every: selectors };
}

/** As `textWithout`, the text nodes joined without spaces: for sites that cut a word across nodes. */
export function glued(without: string, ...selectors: string[]): WordsStep {
  return { glued: selectors, without };
}

/** An attribute of the first element found that has it, or of the card where no selector is given. */
export function attribute(name: string, ...selectors: string[]): WordsStep {
  return { attribute: name, of: selectors };
}

/** The first group of `pattern` in what `of` gives. */
export function part(of: WordsStep, pattern: RegExp): WordsStep {
  return { part: expression(pattern), of };
}

/** What the first of the steps gives that gives anything. */
export function first(...steps: WordsStep[]): WordsStep {
  return { anyOf: steps };
}

/** Parts of a review that the site keeps apart (liked, disliked), one after the other, each after its label. */
export function joined(...parts: [label: string, of: WordsStep][]): WordsStep {
  return { joined: parts.map(([label, of]) => ({ label, of })) };
}

/** Read from any element of the page with the card's value of `name`. */
export function inRow(name: string, of: WordsStep): WordsStep {
  return { row: name, of };
}

/** Read within the first of the card's elements whose text matches: parts that only a label or an icon's title tells apart. */
export function within(pattern: RegExp, of: WordsStep, ...selectors: string[]): WordsStep {
  return { within: selectors, says: expression(pattern), of };
}

/** A rating in words or digits; `scale` null where the words name it; `times` where the number counts halves or tenths. */
export function rating(of: WordsStep, scale: number | null, times = 1): RatingStep {
  return { number: of, scale, times };
}

/** As many stars as there are elements of this kind in the card. */
export function filled(selector: string, scale: number): RatingStep {
  return { filled: selector, scale };
}

/** Full stars laid over empty ones: the share of one's width in the other's, both in the same unit. */
export function widthOf(selector: string, within: string, scale: number): RatingStep {
  return { width: selector, within, scale };
}

export function firstRating(...steps: RatingStep[]): RatingStep {
  return { anyRating: steps };
}

export function present(...selectors: string[]): FlagStep {
  return { present: selectors };
}

/** Whether the words of one of the elements, or of the card where none is named, match. */
export function says(pattern: RegExp, ...selectors: string[]): FlagStep {
  return { says: expression(pattern), in: selectors };
}

/** The first group of `pattern` in the address's path, query and fragment. */
export function inAddress(pattern: RegExp): PageStep {
  return { address: expression(pattern) };
}

export function inPage(of: WordsStep): PageStep {
  return { page: of };
}
