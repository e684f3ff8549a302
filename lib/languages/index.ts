import { type Matcher, matcherOfProgram } from '#lib/check/matcher.ts';
import type { CheckedLanguage } from './checked.ts';
import { lexicons } from './lexicons.ts';
import type { Concept } from './risks.ts';
import { type PhrasePart, programOf } from './tables.ts';

type Matchers = Partial<Record<CheckedLanguage, Matcher<Concept>>>;
const matchers: Record<PhrasePart, Matchers> = { risks: {}, pleasantries: {} };

/** Finds what a text in the language says; made when a text first needs it. */
export function matcherOf(lang: CheckedLanguage, part: PhrasePart): Matcher<Concept> {
  const made = matchers[part];
  made[lang] ??= matcherOfProgram(programOf(lang, part), lexicons[lang]);
  return made[lang];
}
