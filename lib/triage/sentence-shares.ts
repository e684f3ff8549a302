import type { MeaningTable } from '../check/meaning-table.ts';
import { gatherTogether, normOf, roomTogether, tenths, type Weighing, wordMarks } from '../check/sentence-features.ts';
import type { Token } from '../check/tokens.ts';

/** A longer sentence is judged by its beginning. */
const longest = 120;

/** How likely each column of a model is, by all the words of a sentence; adds up to one, the last is for none of them. */
export type Shares = readonly number[];

/** Asks a model what sentences say by all their words; the sums are those of `meaning.ts` of the checker, without its haste. */
export function sharesReader(
  { width, add, bias, scales }: MeaningTable<string>,
  lang: string,
  negations: ReadonlySet<string>,
  weighing: Weighing,
): (tokens: readonly Token[]) => Shares {
  const together = new Int32Array(roomTogether(longest));
  return (tokens) => {
    const sums = new Int32Array(width);
    const words = tokens.slice(0, longest).map((token) => wordMarks(lang, token, negations));
    let square = 0;
    const count = (feature: number, value: number) => {
      add(feature, value, sums);
      square += value ** 2;
    };
    for (const { own } of words)
      for (const [order, feature] of own.entries()) count(feature, order < 2 ? tenths.word : tenths.grams);
    const size = gatherTogether(words, words.length, false, together);
    for (let at = 0; at < size; at += 3) count(together[at] as number, weighing.together);
    const norm = 10 * normOf(square / 100, weighing);
    const odds = Array.from(sums, (sum, column) =>
      Math.exp((sum * (scales[column] as number)) / norm + (bias[column] as number)),
    );
    const all = odds.reduce((total, each) => total + each, 0);
    return odds.map((each) => each / all);
  };
}
