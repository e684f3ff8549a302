import type { Token } from '../check/tokens.ts';
import type { WordSets } from './words.ts';

/** Shorter words never name a matter. */
const shortest = 4;

/** How many words of a text tell of a matter, if only in words that no cue knows. `judging`: places of words that only say how somebody feels. */
export const tellingWords = (tokens: readonly Token[], { verdicts }: WordSets, judging: ReadonlySet<number>): number =>
  tokens.filter(
    ({ form }, at) =>
      form.length >= shortest && !judging.has(at) && !verdicts.some((beginning) => form.startsWith(beginning)),
  ).length;
