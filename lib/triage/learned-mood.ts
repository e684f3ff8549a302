import type { MeaningTable } from '../check/meaning-table.ts';
import { breaks } from '../check/sentence-breaks.ts';
import { gatherTogether, normOf, roomTogether, tenths, weighings, wordMarks } from '../check/sentence-features.ts';
import type { Token } from '../check/tokens.ts';

/** Moods that sentences of reviews are learned to show, besides none. */
export const feelings = ['good', 'bad'] as const;
export type Feeling = (typeof feelings)[number];
/** How likely sentences show either mood or none, on the whole of a text; adds up to one. */
export type Felt = Record<Feeling | 'none', number>;

/** A longer sentence is judged by its beginning. */
const longest = 120;

/** Tells how sentences feel by all their words; the sums of a model as `meaning.ts` of the checker has them, of three columns. */
function sentenceReader(table: MeaningTable<Feeling>, lang: string, negations: ReadonlySet<string>) {
  const { width, add, bias, scales } = table;
  const together = new Int32Array(roomTogether(longest));
  return (tokens: readonly Token[]): Felt => {
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
    for (let at = 0; at < size; at += 3) count(together[at] as number, weighings.moods.together);
    const norm = normOf(square, weighings.moods);
    const odds = Array.from(sums, (sum, column) =>
      Math.exp((sum * (scales[column] as number)) / norm + (bias[column] as number)),
    );
    const all = odds.reduce((total, each) => total + each, 0);
    const [good = 0, bad = 0, none = 0] = odds.map((each) => each / all);
    return { good, bad, none };
  };
}

/** Tells how a text feels, each of its sentences counting the same. Nothing is felt where there are no words. */
export function moodReader(table: MeaningTable<Feeling>, lang: string, negations: ReadonlySet<string>) {
  const read = sentenceReader(table, lang, negations);
  return (tokens: readonly Token[]): Felt => {
    const starts = tokens.flatMap(({ before }, at) => (at === 0 || before === breaks.sentence ? [at] : []));
    const all = starts.map((from, order) => read(tokens.slice(from, starts[order + 1])));
    const mean = (of: keyof Felt) => all.reduce((sum, felt) => sum + felt[of], 0) / Math.max(1, all.length);
    return all.length === 0
      ? { good: 0, bad: 0, none: 1 }
      : { good: mean('good'), bad: mean('bad'), none: mean('none') };
  };
}
