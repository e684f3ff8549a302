import { type MeaningLists, meaningLists, type PackedMeaning } from '#lib/check/meaning-table.ts';
import type { Feeling } from '#lib/triage/learned-mood.ts';
import type { CheckedLanguage } from './checked.ts';
import { learnedMood as de } from './de/learned-mood.ts';
import { learnedMood as en } from './en/learned-mood.ts';
import { learnedMood as es } from './es/learned-mood.ts';
import { learnedMood as ru } from './ru/learned-mood.ts';
import { learnedMood as sv } from './sv/learned-mood.ts';

const packed: Record<CheckedLanguage, PackedMeaning<Feeling>> = { en, ru, sv, es, de };

/** What was learned of moods in a language, laid out as it is asked. A build does that once and for all: scripts/finished-tables.ts. */
export function moodListsOf(lang: CheckedLanguage): MeaningLists<Feeling> {
  return meaningLists(packed[lang]);
}
