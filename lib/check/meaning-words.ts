import { addLanes, lanesOf, mostInLane, putInLanes } from './lane-sums.ts';
import type { MeaningTable } from './meaning-table.ts';
import { tenths, type WordMarks, wordMarks } from './sentence-features.ts';
import type { Token } from './tokens.ts';
import { keptByPlace } from './word-places.ts';

/** `square`: what the word adds to the square of all features. `row`: where its lanes begin. `most`: how far a column of it is from nothing. */
export type MeaningWord = WordMarks & { form: string; square: number; row: number; most: number };

/** So many words are kept before all are forgotten. */
const limit = 5000;

/**
 * What words add to the sums of a model, wherever they stand, each read when it is first met. `longest`: of the sentences. Sums and lanes are in tenths of a
 * step of their column's scale.
 */
export function meaningWords(
  { width, add }: Pick<MeaningTable<string>, 'width' | 'add'>,
  lang: string,
  negations: ReadonlySet<string>,
  longest: number,
) {
  const size = lanesOf(width);
  let words = keptByPlace<MeaningWord>();
  let count = 0;
  /** One list for all: a small one for each word would lie apart from the others and be thrown away by itself. */
  const lanes = new Int32Array(limit * size);
  const columns = new Int32Array(2 * size);
  /** Of the sentence at hand. */
  const read: MeaningWord[] = [];
  const rows = new Int32Array(longest);

  function readWord(token: Token): MeaningWord {
    const { own, stem, denies } = wordMarks(lang, token, negations);
    columns.fill(0);
    let square = 0;
    for (let at = 0; at < own.length; at++) {
      const value = at < 2 ? tenths.word : tenths.grams;
      add(own[at] as number, value, columns);
      square += (value / 10) ** 2;
    }
    const row = count++ * size;
    const word = { form: token.form, stem, denies, square, row, most: putInLanes(columns, lanes, row) };
    words.keep(token.place, word);
    return word;
  }

  /** Adds up `length` words from `from` on; returns the square of their features. */
  function addUp(tokens: readonly Token[], from: number, length: number, sums: Int32Array): number {
    if (count + length > limit) {
      words = keptByPlace();
      count = 0;
    }
    let [square, begin, reach] = [0, 0, 0];
    for (let at = 0; at < length; at++) {
      const token = tokens[from + at] as Token;
      const word = words.find(token.place, token.form) ?? readWord(token);
      read[at] = word;
      rows[at] = word.row;
      square += word.square;
      reach += word.most;
      if (reach > mostInLane) {
        addLanes(lanes, rows, begin, at, sums);
        [begin, reach] = [at, word.most];
      }
    }
    addLanes(lanes, rows, begin, length, sums);
    return square;
  }
  return { addUp, read, lanes };
}
