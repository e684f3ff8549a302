import type { Token } from '../check/tokens.ts';

/**
 * What words say of a reviewer's mood, as learned from examples: weights in hundredths by stem, by stem under a denial (`!stem`) and by
 * how words begin (`~begi`), a line for each weight. Positive is praise.
 */
export type LearnedMood = { bias: number; weights: string };
export type MoodWeights = { bias: number; of: ReadonlyMap<string, number> };

export function readMood({ bias, weights }: LearnedMood): MoodWeights {
  const of = new Map<string, number>();
  for (const line of weights.split('\n')) {
    const [weight, words] = line.split('|');
    for (const word of words?.split(',') ?? []) of.set(word, Number(weight));
  }
  return { bias, of };
}

/** How far before a word its denial may stand. */
const reach = 3;
/** So many letters are a word's beginning: what a compound or an ending never met shares with words that were. */
const beginning = 4;

/** What is learned of a stretch of words, in its order: a stem each, told from the same under a denial, and how longer words begin. */
export function moodFeatures(tokens: readonly Token[], negations: ReadonlySet<string>): string[] {
  let denied = 0;
  return tokens.flatMap(({ stem, form }) => {
    denied = negations.has(form) ? reach + 1 : Math.max(0, denied - 1);
    const said = denied > 0 && denied <= reach ? `!${stem}` : stem;
    return form.length > beginning ? [said, `~${form.slice(0, beginning)}`] : [said];
  });
}

/** The logarithm of the odds that a stretch of words is praise rather than complaint; about 0 for words never met. */
export function leaning(features: readonly string[], { bias, of }: MoodWeights): number {
  let sum = 0;
  for (const feature of features) sum += of.get(feature) ?? 0;
  return (bias + sum / Math.sqrt(Math.max(1, features.length))) / 100;
}
