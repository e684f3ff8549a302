import { type Matcher, matcherOfTable } from '#lib/check/matcher.ts';
import type { CheckedLanguage } from './checked.ts';
import { lexicons } from './lexicons.ts';
import type { Concept } from './risks.ts';
import { tableOf } from './tables.ts';

const matchers: Partial<Record<CheckedLanguage, Matcher<Concept>>> = {};

/** Finds what a text in the language says; made when a text first needs it. */
export function matcherOf(lang: CheckedLanguage): Matcher<Concept> {
  matchers[lang] ??= matcherOfTable(tableOf(lang), lexicons[lang]);
  return matchers[lang];
}
