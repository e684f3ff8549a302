import type { Token } from '../check/tokens.ts';
import type { WordSets } from './words.ts';

/** How far before a word its "not" or "very" may stand. */
export const reach = 3;

/**
 * Whether a denial at a place reaches a word behind it. "Without" ends with what comes next ("without a call they cancelled"), and no complaint
 * behind an "and" is denied with what stands before it ("they did not call and were rude").
 */
export function denies(
  tokens: readonly Token[],
  denial: number,
  word: number,
  complains: boolean,
  { denials: { without, and, determiners, endings } }: WordSets,
): boolean {
  if (denial >= word || word - denial > reach) return false;
  const between = tokens.slice(denial + 1, word);
  const leadsOn = ({ form }: Token) =>
    determiners.has(form) || [...endings].some((ending) => form.length > ending.length && form.endsWith(ending));
  if (without.has(tokens[denial]?.form ?? '')) return between.every(leadsOn);
  return !complains || !between.some(({ form }) => and.has(form));
}
