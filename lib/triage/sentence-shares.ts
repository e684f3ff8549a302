import type { MeaningTable } from '../check/meaning-table.ts';
import {
  gatherTogether,
  normOf,
  roomTogether,
  tenths,
  type Weighing,
  type WordMarks,
  wordMarks,
} from '../check/sentence-features.ts';
import type { Token } from '../check/tokens.ts';
import { keptByPlace } from '../check/word-places.ts';

/** A longer sentence is judged by its beginning. */
const longest = 120;
/** So many words are kept before all are forgotten. */
const limit = 5000;

/** How likely each column of a model is, by all the words of a sentence; adds up to one, the last is for none of them. */
export type Shares = readonly number[];
/** What a word adds to the sums of a model wherever it stands, and to the square of all features. */
type ReadWord = WordMarks & { form: string; sums: Int32Array; square: number };

/** Asks a model what sentences say by all their words; the sums are those of `meaning.ts` of the checker, without its haste. */
export function sharesReader(
  { width, add, bias, scales }: MeaningTable<string>,
  lang: string,
  negations: ReadonlySet<string>,
  weighing: Weighing,
): (tokens: readonly Token[]) => Shares {
  const together = new Int32Array(roomTogether(longest));
  let known = keptByPlace<ReadWord>();
  let count = 0;

  function readWord(token: Token): ReadWord {
    const { own, stem, denies } = wordMarks(lang, token, negations);
    const sums = new Int32Array(width);
    let square = 0;
    for (const [order, feature] of own.entries()) {
      const value = order < 2 ? tenths.word : tenths.grams;
      add(feature, value, sums);
      square += value ** 2;
    }
    const word = { form: token.form, stem, denies, sums, square };
    if (++count > limit) {
      known = keptByPlace();
      count = 0;
    }
    known.keep(token.place, word);
    return word;
  }

  return (tokens) => {
    const words = tokens.slice(0, longest).map((token) => known.find(token.place, token.form) ?? readWord(token));
    const sums = new Int32Array(width);
    let square = 0;
    for (const word of words) {
      square += word.square;
      for (let column = 0; column < width; column++)
        sums[column] = (sums[column] as number) + (word.sums[column] as number);
    }
    const size = gatherTogether(words, words.length, false, together);
    for (let at = 0; at < size; at += 3) add(together[at] as number, weighing.together, sums);
    square += (size / 3) * weighing.together ** 2;
    const norm = 10 * normOf(square / 100, weighing);
    const odds = Array.from(sums, (sum, column) =>
      Math.exp((sum * (scales[column] as number)) / norm + (bias[column] as number)),
    );
    const all = odds.reduce((total, each) => total + each, 0);
    return odds.map((each) => each / all);
  };
}
