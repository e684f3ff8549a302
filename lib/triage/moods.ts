import type { Token } from '../check/tokens.ts';
import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import { learnedMood as german } from '../languages/de/learned-mood.ts';
import { learnedMood as english } from '../languages/en/learned-mood.ts';
import { learnedMood as spanish } from '../languages/es/learned-mood.ts';
import { lexicons } from '../languages/lexicons.ts';
import { learnedMood as russian } from '../languages/ru/learned-mood.ts';
import { learnedMood as swedish } from '../languages/sv/learned-mood.ts';
import { type LearnedMood, likesIt, type MoodWeights, moodFeatures, readMood } from './learned-mood.ts';
import type { Clause } from './sentiment.ts';

const learned: Record<CheckedLanguage, LearnedMood> = {
  en: english,
  ru: russian,
  sv: swedish,
  es: spanish,
  de: german,
};
const read: Partial<Record<CheckedLanguage, MoodWeights>> = {};

/** From how sure a guess on a thought is told, and what it then weighs; a word that is a cue weighs 1 or 2. */
const sure = 0.6;
const weight = 2;
/** Of fewer words that no cue knows nobody can say anything. */
const fewestWords = 4;

/** Praise above 0, complaint below it, as sure as it is far from it; at most 1. */
function leaning(tokens: readonly Token[], lang: CheckedLanguage): number {
  read[lang] ??= readMood(learned[lang]);
  return 2 * likesIt(moodFeatures(tokens, lexicons[lang].negations), read[lang]) - 1;
}

/** Thoughts in which no cue speaks, with what their words say by what was learned; of a text without any surer one, the whole. */
export function guessMood(clauses: readonly Clause[], tokens: readonly Token[], language: string): Clause[] {
  if (!isChecked(language)) return [...clauses];
  const guessed = clauses.map((clause) => {
    const own = tokens.slice(clause.from, clause.to);
    // "Cannot but praise": what is denied twice was never learned.
    const denials = own.filter(({ form }) => lexicons[language].negations.has(form)).length;
    if (clause.good > 0 || clause.bad > 0 || denials > 1) return clause;
    const leans = leaning(own, language);
    if (Math.abs(leans) <= sure) return clause;
    return { ...clause, good: Math.max(0, leans) * weight, bad: Math.max(0, -leans) * weight };
  });
  if (tokens.length < fewestWords || guessed.some(({ good, bad }) => good > 0 || bad > 0)) return guessed;
  const leans = leaning(tokens, language);
  return [{ from: 0, to: tokens.length, good: Number(leans > 0), bad: Number(leans <= 0) }];
}
