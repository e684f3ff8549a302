import type { MeaningTable } from '../check/meaning-table.ts';
import { weighings } from '../check/sentence-features.ts';
import type { Token } from '../check/tokens.ts';
import { sharesReader } from './sentence-shares.ts';
import { sentencesOf } from './sentences.ts';

/** Moods that sentences of reviews are learned to show, besides none. */
export const feelings = ['good', 'bad'] as const;
export type Feeling = (typeof feelings)[number];
/** How likely sentences show either mood or none, on the whole of a text; adds up to one. */
export type Felt = Record<Feeling | 'none', number>;

/** Tells how a text feels, each of its sentences counting the same. Nothing is felt where there are no words. */
export function moodReader(table: MeaningTable<Feeling>, lang: string, negations: ReadonlySet<string>) {
  const read = sharesReader(table, lang, negations, weighings.moods);
  return (tokens: readonly Token[]): Felt => {
    const all = sentencesOf(tokens).map(({ from, to }): Felt => {
      const [good = 0, bad = 0, none = 0] = read(tokens.slice(from, to));
      return { good, bad, none };
    });
    const mean = (of: keyof Felt) => all.reduce((sum, felt) => sum + felt[of], 0) / Math.max(1, all.length);
    return all.length === 0
      ? { good: 0, bad: 0, none: 1 }
      : { good: mean('good'), bad: mean('bad'), none: mean('none') };
  };
}
