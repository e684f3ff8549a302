import type { Glosses } from '../compose/glosses.ts';
import type { Phrasebook } from '../compose/phrasebook.ts';
import type { TellingWords } from '../triage/predicates.ts';
import type { ThingWords } from '../triage/things.ts';
import type { ReadingWords } from '../triage/words.ts';
import type { CheckedLanguage } from './checked.ts';
import { glosses as germanGlosses } from './de/glosses.ts';
import { mends as germanMends } from './de/mends.ts';
import { phrasebook as germanPhrasebook } from './de/moves.ts';
import { reasons as germanReasons } from './de/reasons.ts';
import { tellings as germanTellings } from './de/tellings.ts';
import { things as germanThings } from './de/things.ts';
import { words as germanWords } from './de/words.ts';
import { glosses as englishGlosses } from './en/glosses.ts';
import { mends as englishMends } from './en/mends.ts';
import { phrasebook as englishPhrasebook } from './en/moves.ts';
import { reasons as englishReasons } from './en/reasons.ts';
import { tellings as englishTellings } from './en/tellings.ts';
import { things as englishThings } from './en/things.ts';
import { words as englishWords } from './en/words.ts';
import { glosses as spanishGlosses } from './es/glosses.ts';
import { mends as spanishMends } from './es/mends.ts';
import { phrasebook as spanishPhrasebook } from './es/moves.ts';
import { reasons as spanishReasons } from './es/reasons.ts';
import { tellings as spanishTellings } from './es/tellings.ts';
import { things as spanishThings } from './es/things.ts';
import { words as spanishWords } from './es/words.ts';
import { glosses as russianGlosses } from './ru/glosses.ts';
import { mends as russianMends } from './ru/mends.ts';
import { phrasebook as russianPhrasebook } from './ru/moves.ts';
import { reasons as russianReasons } from './ru/reasons.ts';
import { tellings as russianTellings } from './ru/tellings.ts';
import { things as russianThings } from './ru/things.ts';
import { words as russianWords } from './ru/words.ts';
import { glosses as swedishGlosses } from './sv/glosses.ts';
import { mends as swedishMends } from './sv/mends.ts';
import { phrasebook as swedishPhrasebook } from './sv/moves.ts';
import { reasons as swedishReasons } from './sv/reasons.ts';
import { tellings as swedishTellings } from './sv/tellings.ts';
import { things as swedishThings } from './sv/things.ts';
import { words as swedishWords } from './sv/words.ts';

/** What people wrote in one language and what is read only when it is said. Nothing but what JSON can say. */
type Writings = {
  phrasebook: Phrasebook;
  glosses: Glosses;
  /** By rule id: why it is flagged, in one line. */
  reasons: Readonly<Record<string, string>>;
  /** By rule id: a sentence that may stand where the flagged one stood; empty where it should simply go. */
  mends: Readonly<Record<string, string>>;
  words: ReadingWords;
  things: ThingWords;
  tellings: TellingWords;
};
export type WritingName = keyof Writings;

const writings: Record<CheckedLanguage, Writings> = {
  en: {
    phrasebook: englishPhrasebook,
    glosses: englishGlosses,
    reasons: englishReasons,
    mends: englishMends,
    words: englishWords,
    things: englishThings,
    tellings: englishTellings,
  },
  ru: {
    phrasebook: russianPhrasebook,
    glosses: russianGlosses,
    reasons: russianReasons,
    mends: russianMends,
    words: russianWords,
    things: russianThings,
    tellings: russianTellings,
  },
  sv: {
    phrasebook: swedishPhrasebook,
    glosses: swedishGlosses,
    reasons: swedishReasons,
    mends: swedishMends,
    words: swedishWords,
    things: swedishThings,
    tellings: swedishTellings,
  },
  es: {
    phrasebook: spanishPhrasebook,
    glosses: spanishGlosses,
    reasons: spanishReasons,
    mends: spanishMends,
    words: spanishWords,
    things: spanishThings,
    tellings: spanishTellings,
  },
  de: {
    phrasebook: germanPhrasebook,
    glosses: germanGlosses,
    reasons: germanReasons,
    mends: germanMends,
    words: germanWords,
    things: germanThings,
    tellings: germanTellings,
  },
};

/** Their names, for a build. */
export const writingNames = Object.keys(writings.en) as WritingName[];

/** A build puts them beside its scripts, out of what is read at every start: scripts/finished-tables.ts. */
export function writingOf<N extends WritingName>(lang: CheckedLanguage, name: N): Writings[N] {
  return writings[lang][name];
}
