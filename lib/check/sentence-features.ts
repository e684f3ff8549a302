import type { Token } from './tokens.ts';
import { bareIn } from './word-atoms.ts';

/** FNV-1a over code units: no string is made. */
const prime = 16_777_619;
const basis = 0x811c9dc5;
const kinds = { form: 1, stem: 2, grams: 3, pair: 4, gap: 5, wide: 6, denied: 7, first: 8, asks: 9 } as const;
/** How much a feature counts, in tenths: a word's form and stem, and its letters. */
export const tenths = { word: 10, grams: 3 } as const;
/**
 * `together`: how much what words say together counts, in tenths. `silent`: so many features that say nothing are added to a sentence, so that of few words none
 * weighs so much that it alone tells what is meant. With half as much for words together and no silence, twice as many clean replies of other hands raised an
 * alarm at equal recall: rare words, each met in one bad line, added up. Moods of unseen reviews were told worse with as much (2026-11-23).
 */
export const weighings = {
  meanings: { together: 10, silent: 30 },
  moods: { together: 5, silent: 0 },
  matters: { together: 5, silent: 15 },
} as const;
export type Weighing = (typeof weighings)[keyof typeof weighings];
/** What the sums of features with this square are divided by, so that a long sentence says no more than a short one. */
export const normOf = (square: number, { silent }: Weighing): number => Math.sqrt(square + silent) || 1;
const gramLengths = { least: 3, most: 5 };
const [opening, closing] = [0x5e, 0x24];

function hash(seed: number, text: string): number {
  let value = Math.imul(basis ^ seed, prime);
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), prime);
  return value;
}

function join(kind: number, a: number, b: number): number {
  let value = Math.imul(basis ^ kind, prime);
  value = Math.imul(value ^ a, prime);
  value = Math.imul(value ^ (value >>> 15) ^ b, prime);
  return value ^ (value >>> 13);
}

/** Of a longer word only the beginning has letters that count: it is none. */
const longestWord = 80;

/** Puts runs of three to five letters of a word into `found`, its beginning and its end marked. */
function putGrams(word: string, found: number[]): void {
  const form = word.length > longestWord ? word.slice(0, longestWord) : word;
  const last = form.length + 1;
  const code = (at: number) => (at === 0 ? opening : at === last ? closing : form.charCodeAt(at - 1));
  for (let from = 0; from <= last; from++) {
    let value = Math.imul(basis ^ kinds.grams, prime);
    for (let at = from; at <= last && at < from + gramLengths.most; at++) {
      value = Math.imul(value ^ code(at), prime);
      if (at - from + 1 >= gramLengths.least) found.push(value ^ (value >>> 13));
    }
  }
}

/** What a word brings to what words say together; `stem`: what pairs are made of. */
export type WordMarks = { stem: number; denies: boolean };
/** What a word says of itself, wherever it stands: its form, its stem and its letters. */
type OwnMarks = { own: readonly number[] };

/** Digits count as one another: which number it is says nothing of what is meant. */
const numeral = /^\p{N}+$/u;

/** The marks of a word of a text in `lang` (a main tag). `negations`: as the language's lexicon has them. */
export function wordMarks(lang: string, { form, stem }: Token, negations: ReadonlySet<string>): WordMarks & OwnMarks {
  const plain = numeral.test(form) ? '0' : bareIn(lang, form);
  const stemmed = hash(kinds.stem, plain === '0' ? '0' : stem);
  const own = [hash(kinds.form, plain), stemmed];
  putGrams(plain, own);
  return { own, stem: stemmed, denies: negations.has(form) };
}

const deniedReach = 3;
/** So many features a word begins, and so many a sentence has besides. */
const mostTogether = { word: 4, sentence: 2 };
/** How many numbers the features of so many words take at most; see `gatherTogether`. */
export const roomTogether = (words: number): number => 3 * (mostTogether.word * words + mostTogether.sentence);

/**
 * What the first `count` words say together: pairs of neighbours, pairs with one or two words between, what follows a denial, the first word, and whether the
 * sentence asks. Puts three numbers for each into `into`, the feature and the two words that say it, and returns how many numbers.
 */
export function gatherTogether(words: readonly WordMarks[], count: number, asks: boolean, into: Int32Array): number {
  let size = 0;
  let denial = -deniedReach - 1;
  let [previous, second, third] = [0, 0, 0];
  for (let at = 0; at < count; at++) {
    const { stem, denies } = words[at] as WordMarks;
    if (at === 0) size = put(into, size, join(kinds.first, stem, 0), 0, 0);
    if (at > 0) size = put(into, size, join(kinds.pair, previous, stem), at - 1, at);
    if (at > 1) size = put(into, size, join(kinds.gap, second, stem), at - 2, at);
    if (at > 2) size = put(into, size, join(kinds.wide, third, stem), at - 3, at);
    if (at - denial <= deniedReach) size = put(into, size, join(kinds.denied, stem, 0), denial, at);
    if (denies) denial = at;
    third = second;
    second = previous;
    previous = stem;
  }
  return asks ? put(into, size, join(kinds.asks, 0, 0), count - 1, count - 1) : size;
}

function put(into: Int32Array, size: number, feature: number, first: number, second: number): number {
  into[size] = feature;
  into[size + 1] = first;
  into[size + 2] = second;
  return size + 3;
}

/** `gatherTogether` of all words, told one by one. */
export function markTogether(
  words: readonly WordMarks[],
  asks: boolean,
  mark: (feature: number, first: number, second: number) => void,
): void {
  const found = new Int32Array(roomTogether(words.length));
  const size = gatherTogether(words, words.length, asks, found);
  for (let at = 0; at < size; at += 3) mark(found[at] as number, found[at + 1] as number, found[at + 2] as number);
}
