import { type MeaningLists, meaningLists, type PackedMeaning } from '#lib/check/meaning-table.ts';
import type { Matter } from '#lib/triage/learned-matters.ts';
import type { CheckedLanguage } from './checked.ts';
import { learnedMatters as de } from './de/learned-matters.ts';
import { learnedMatters as en } from './en/learned-matters.ts';
import { learnedMatters as es } from './es/learned-matters.ts';
import { learnedMatters as ru } from './ru/learned-matters.ts';
import { learnedMatters as sv } from './sv/learned-matters.ts';

const packed: Record<CheckedLanguage, PackedMeaning<Matter>> = { en, ru, sv, es, de };

/** What was learned of what reviews tell of in a language, laid out as it is asked. A build does that once and for all: scripts/finished-tables.ts. */
export function matterListsOf(lang: CheckedLanguage): MeaningLists<Matter> {
  return meaningLists(packed[lang]);
}
