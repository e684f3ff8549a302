import { type PhraseProgram, programOfTable } from '#lib/check/phrase-program.ts';
import { phraseTable } from '#lib/check/phrase-table.ts';
import type { CheckedLanguage } from './checked.ts';
import { lexicons } from './lexicons.ts';
import { type Concept, risks } from './risks.ts';

/** Pleasantries stand in every sentence and are asked for seldom: they are looked for by themselves. */
export const phraseParts = ['risks', 'pleasantries'] as const;
export type PhrasePart = (typeof phraseParts)[number];

function phrasesOf(lang: CheckedLanguage, part: PhrasePart): Partial<Record<Concept, string>> {
  const { pleasantry = '', ...others } = risks[lang];
  return part === 'pleasantries' ? { pleasantry } : others;
}

/**
 * The phrases of a language, read. Reading them takes longer than anything else in a first check, so a build puts the finished programs in this module's place:
 * scripts/finished-tables.ts.
 */
export function programOf(lang: CheckedLanguage, part: PhrasePart): PhraseProgram<Concept> {
  return programOfTable(phraseTable(phrasesOf(lang, part), lexicons[lang]));
}
