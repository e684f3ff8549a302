import { leastWords } from '#lib/check/meaning.ts';
import { keyOf } from '#lib/check/meaning-table.ts';
import { type Reading, readText } from '#lib/check/reading.ts';
import { markTogether, normOf, tenths, type Weighing, weighings, wordMarks } from '#lib/check/sentence-features.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { matcherOf } from '#lib/languages/index.ts';
import { lexicons } from '#lib/languages/lexicons.ts';
import type { Example } from './examples.ts';
import { meaningRules } from './examples.ts';
import type { Shown } from './fit.ts';
import { meanings } from './meanings.ts';
import { told } from './told.ts';

/** `targets`: the rules, then none of them. */
export type Sample = Shown & { example: Example; text: string };

type Sentence = Reading['sentences'][number];

/** The features of some sentences of a text, as `meaning.ts` of the checker adds them up. */
export function featuresOf(
  lang: CheckedLanguage,
  { tokens }: Pick<Reading, 'tokens'>,
  sentences: readonly Sentence[],
  weighing: Weighing,
) {
  const { negations } = lexicons[lang];
  const sums = new Map<number, number>();
  let square = 0;
  const add = (feature: number, value: number) => {
    sums.set(keyOf(feature), (sums.get(keyOf(feature)) ?? 0) + value);
    square += value * value;
  };
  for (const { tokens: at, asks } of sentences) {
    const words = tokens.slice(at.from, at.to).map((token) => wordMarks(lang, token, negations));
    for (const { own } of words)
      for (const [order, feature] of own.entries()) add(feature, (order < 2 ? tenths.word : tenths.grams) / 10);
    markTogether(words, asks, (feature) => add(feature, weighing.together / 10));
  }
  const norm = normOf(square, weighing);
  return { keys: Int32Array.from(sums.keys()), values: Float32Array.from(sums.values(), (value) => value / norm) };
}

/**
 * What there is to learn from an example: a line that breaks rules as a whole, an innocent one sentence by sentence. Whether a line breaks another rule too is
 * left open where that rule's phrases speak of it, if only to let it off.
 */
export function samplesOf(lang: CheckedLanguage, example: Example): Sample[] {
  const reading = readText(example.text, lang);
  const { sentences } = reading;
  const innocent = example.means.length === 0;
  // By phrases alone: what the checker says depends on the model that is to be learned.
  const phrases = matcherOf(lang, 'risks')(
    reading.tokens,
    (token) => reading.sentenceAt(reading.tokens[token]?.start ?? 0).asks,
  );
  const byRule = Object.entries(meanings).map(([rule, concept]) => {
    if (example.means.includes(rule)) return told.means;
    if (example.unsure === 'others') return told.nothing;
    const open = !innocent && phrases.has(concept);
    return open ? told.nothing : told.not;
  });
  // A fragment tells which rule is broken, not that one is.
  const targets = Uint8Array.from([
    ...byRule,
    example.from === 'phrase' ? told.nothing : innocent ? told.means : told.not,
  ]);
  const parts = innocent ? sentences.map((sentence) => [sentence]) : [sentences];
  return parts
    .filter((part) => !innocent || part.some(({ tokens }) => tokens.to - tokens.from >= leastWords))
    .filter((part) => part.some(({ tokens }) => tokens.to > tokens.from))
    .map((part) => ({
      ...featuresOf(lang, reading, part, weighings.meanings),
      targets,
      example,
      text: example.text.slice(part[0]?.start, part.at(-1)?.end),
    }));
}

export const columns = meaningRules.length + 1;
