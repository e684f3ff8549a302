import { type MeaningReader, meaningReader } from '#lib/check/meaning.ts';
import { meaningTable } from '#lib/check/meaning-table.ts';
import type { CheckedLanguage } from './checked.ts';
import { lexicons } from './lexicons.ts';
import { meaningListsOf } from './meaning-lists.ts';
import type { Concept } from './risks.ts';

const readers: Partial<Record<CheckedLanguage, MeaningReader<Concept>>> = {};

/** Tells what sentences of the language mean where no phrase says it; made ready when a text first needs it. */
export function meaningOf(lang: CheckedLanguage): MeaningReader<Concept> {
  readers[lang] ??= meaningReader(meaningTable(meaningListsOf(lang)), lang, lexicons[lang].negations);
  return readers[lang];
}
