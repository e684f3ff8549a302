import { type Matcher, matcherOfProgram } from '#lib/check/matcher.ts';
import type { CheckedLanguage } from './checked.ts';
import { lexicons } from './lexicons.ts';
import type { Concept } from './risks.ts';
import { programOf } from './tables.ts';

const matchers: Partial<Record<CheckedLanguage, Matcher<Concept>>> = {};

/** Finds what a text in the language says; made when a text first needs it. */
export function matcherOf(lang: CheckedLanguage): Matcher<Concept> {
  matchers[lang] ??= matcherOfProgram(programOf(lang), lexicons[lang]);
  return matchers[lang];
}
