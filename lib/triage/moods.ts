import type { Token } from '../check/tokens.ts';
import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import { lexicons } from '../languages/lexicons.ts';
import { writingOf } from '../languages/writings.ts';
import { leaning, type MoodWeights, moodFeatures, readMood } from './learned-mood.ts';

const read: Partial<Record<CheckedLanguage, MoodWeights>> = {};

/** A cue weighs 1 or 2; what was learned of all words together weighs so much, and never counts for more than `surest`. */
const weight = 0.6;
const surest = 1;
/** Of fewer words that no cue knows nobody can say anything, and in so few a cue needs no help. */
const fewWords = { unknown: 4, known: 6 } as const;
/** Denials closer than so many words are of the same thing. */
const deniedTwice = 4;
/** What somebody harmed, cheated or about to sue feels, whatever words they tell it in: as much as a strong word says. */
const grievance = 2;

/** Praise above 0, complaint below it. */
function leaningOf(tokens: readonly Token[], lang: CheckedLanguage): number {
  read[lang] ??= readMood(writingOf(lang, 'learnedMood'));
  const { negations } = lexicons[lang];
  const denials = [...tokens.keys()].filter((at) => negations.has(tokens[at]?.form ?? ''));
  // "Cannot but praise": what is denied twice was never learned.
  if (denials.some((at, order) => at - (denials[order - 1] ?? -deniedTwice) < deniedTwice)) return 0;
  return Math.max(-surest, Math.min(surest, leaning(moodFeatures(tokens, negations), read[lang])));
}

/** What speaks for praise and what for complaint. */
export type Mood = { good: number; bad: number };

/** What a text says by itself of its writer's mood: by its cues, and by what was learned of all its words. `cues`: what they weigh together. */
export function feltMood(cues: Mood, tokens: readonly Token[], language: string, aggrieved: boolean): Mood {
  const known = cues.good > 0 || cues.bad > 0;
  const few = tokens.length < (known ? fewWords.known : fewWords.unknown);
  const leans = isChecked(language) && !few ? weight * leaningOf(tokens, language) : 0;
  return {
    good: cues.good + Math.max(0, leans),
    bad: cues.bad + Math.max(0, -leans) + (aggrieved ? grievance : 0),
  };
}
