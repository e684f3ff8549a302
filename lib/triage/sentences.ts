import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';

/** Tokens of a sentence, `to` exclusive. */
export type Sentence = { from: number; to: number };

/** The sentences of a text. */
export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const starts = tokens.flatMap(({ before }, at) => (at === 0 || before === breaks.sentence ? [at] : []));
  return starts.map((from, order) => ({ from, to: starts[order + 1] ?? tokens.length }));
}

/** Whether two places of a text stand in one sentence; `later` is the place that comes second. */
export const inOneSentence = (tokens: readonly Token[], earlier: number, later: number): boolean =>
  tokens.slice(earlier + 1, later + 1).every(({ before }) => before !== breaks.sentence);
