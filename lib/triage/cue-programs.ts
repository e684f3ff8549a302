import { type PhraseProgram, programOfTable } from '../check/phrase-program.ts';
import { phraseTable } from '../check/phrase-table.ts';
import type { CheckedLanguage } from '../languages/checked.ts';
import { cues as de } from '../languages/de/cues.ts';
import { cues as en } from '../languages/en/cues.ts';
import { cues as es } from '../languages/es/cues.ts';
import { cues as ru } from '../languages/ru/cues.ts';
import { cues as sv } from '../languages/sv/cues.ts';
import type { Cues, Phrases } from './cue-book.ts';
import { type CueListName, cueLexicon } from './cue-lexicon.ts';

const written: Record<CheckedLanguage, Cues> = { en, ru, sv, es, de };

/** Short Russian words have no ending to lose, and their stems are those of others: «не» and «неё». */
const shortWord = /(?<![\p{L}=])([а-яё]{1,2})(?![\p{L}*])/gu;
const phrasesIn = (phrases: Phrases): string[] =>
  phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(shortWord, '=$1'))
    .filter(Boolean);

function listOf(cues: Cues, list: CueListName): Record<string, Phrases> {
  if (list === 'staffRoles') return { role: cues.staffRoles };
  if (list === 'happenings') return { ...cues.happenings, elsewhere: cues.elsewhere };
  if (list !== 'mood') return cues[list];
  const { negators: not, contrasts: contrast, stronger, weaker } = cues;
  return { ...cues.mood, not, contrast, stronger, weaker };
}

/** The cues of one list, each as it is written. */
export function cuePhrasesOf(language: CheckedLanguage, list: CueListName): Map<string, string[]> {
  return new Map(Object.entries(listOf(written[language], list)).map(([id, phrases]) => [id, phrasesIn(phrases)]));
}

/**
 * The cues of one list, read. That takes longer than all else in reading a first review, so a build puts the finished programs in this module's place:
 * scripts/finished-tables.ts.
 */
export function cueProgramOf(language: CheckedLanguage, list: CueListName): PhraseProgram<string> {
  const idioms = list === 'alarms' ? phrasesIn(written[language].idioms).map((idiom) => `- ${idiom}`) : [];
  const lines = [...cuePhrasesOf(language, list)].map(([id, phrases]) => [id, [...phrases, ...idioms].join('\n')]);
  return programOfTable(phraseTable(Object.fromEntries(lines), cueLexicon(language, list)));
}
