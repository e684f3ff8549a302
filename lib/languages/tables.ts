import { type PhraseProgram, programOfTable } from '#lib/check/phrase-program.ts';
import { phraseTable } from '#lib/check/phrase-table.ts';
import type { CheckedLanguage } from './checked.ts';
import { lexicons } from './lexicons.ts';
import { type Concept, risks } from './risks.ts';

/**
 * The phrases of a language, read. Reading them takes longer than anything else in a first check, so a build puts the finished programs in this module's place:
 * scripts/finished-tables.ts.
 */
export function programOf(lang: CheckedLanguage): PhraseProgram<Concept> {
  return programOfTable(phraseTable(risks[lang], lexicons[lang]));
}
