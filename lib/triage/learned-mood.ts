import type { Token } from '../check/tokens.ts';

/**
 * What words say of a reviewer's mood, as learned from examples: weights in hundredths by stem and by stem under a denial (`!stem`), a
 * line for each weight. Positive is praise.
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

/** What is learned of a stretch of words, in its order: a stem each, told from the same under a denial. */
export function moodFeatures(tokens: readonly Token[], negations: ReadonlySet<string>): string[] {
  let denied = 0;
  return tokens.map(({ stem, form }) => {
    denied = negations.has(form) ? reach + 1 : Math.max(0, denied - 1);
    return denied > 0 && denied <= reach ? `!${stem}` : stem;
  });
}

/** How likely a stretch of words is praise rather than complaint, from 0 to 1; about a half of words never met. */
export function likesIt(features: readonly string[], { bias, of }: MoodWeights): number {
  let sum = 0;
  for (const feature of features) sum += of.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-(bias + sum / Math.sqrt(Math.max(1, features.length))) / 100));
}
