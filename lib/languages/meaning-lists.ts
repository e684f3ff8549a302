import { type MeaningLists, meaningLists, type PackedMeaning } from '#lib/check/meaning-table.ts';
import type { CheckedLanguage } from './checked.ts';
import { meaning as de } from './de/meaning.ts';
import { meaning as en } from './en/meaning.ts';
import { meaning as es } from './es/meaning.ts';
import type { Concept } from './risks.ts';
import { meaning as ru } from './ru/meaning.ts';
import { meaning as sv } from './sv/meaning.ts';

const packed: Record<CheckedLanguage, PackedMeaning<Concept>> = { en, ru, sv, es, de };

/** What was learned of a language, laid out as it is asked. A build does that once and for all: scripts/finished-tables.ts. */
export function meaningListsOf(lang: CheckedLanguage): MeaningLists<Concept> {
  return meaningLists(packed[lang]);
}
