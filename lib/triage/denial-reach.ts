import type { Token } from '../check/tokens.ts';

/** How far before a word its "not" or "very" may stand. */
export const reach = 3;

const without: ReadonlySet<string> = new Set(['without', 'без', 'utan', 'sin', 'ohne']);
const and: ReadonlySet<string> = new Set(['and', 'и', 'och', 'y', 'e', 'und']);
/** Between "without" and what it denies: "without any problem", "sin el menor problema". */
const determiners: ReadonlySet<string> = new Set(
  (
    'a an any the one single much too ' +
    'en ett någon något några minsta större onödig onödigt onödiga ' +
    'un una ningun ninguna ningún el la los las menor mayor mas más de ni tener grandes apenas ' +
    'jede jeden jedes jeglichen jegliche irgendwelche irgendeinen große großen großes viel lange langes langen unnötige unnötigen ein eine einen einzige einzigen die das den'
  ).split(' '),
);
/** Adjectives of what is denied, in the Russian genitive: «без лишних вопросов». */
const russianAdjective = /(?:ого|его|ой|ых|их)$/u;

const leadsOn = ({ form }: Token): boolean => determiners.has(form) || russianAdjective.test(form);

/**
 * Whether a denial at a place reaches a word behind it. "Without" ends with what comes next ("without a call they cancelled"), and no complaint
 * behind an "and" is denied with what stands before it ("they did not call and were rude").
 */
export function denies(tokens: readonly Token[], denial: number, word: number, complains: boolean): boolean {
  if (denial >= word || word - denial > reach) return false;
  const between = tokens.slice(denial + 1, word);
  if (without.has(tokens[denial]?.form ?? '')) return between.every(leadsOn);
  return !complains || !between.some(({ form }) => and.has(form));
}
