import type { Lexicon } from '../check/matcher.ts';
import type { CheckedLanguage } from '../languages/checked.ts';
import { lexicons } from '../languages/lexicons.ts';

/** Lists of cues, each looked for by itself. */
export const cueLists = [
  'mood',
  'subjects',
  'alarms',
  'signs',
  'grounds',
  'stances',
  'happenings',
  'sectorWords',
  'staffRoles',
] as const;
export type CueListName = (typeof cueLists)[number];

/** How the words of a list are read. */
export function cueLexicon(language: CheckedLanguage, list: CueListName): Lexicon {
  const lexicon = lexicons[language];
  if (list === 'grounds' || list === 'stances' || list === 'happenings') return lexicon;
  // "Because of our skin no key": of harm, what is denied afterwards is another matter.
  if (list === 'alarms') return { ...lexicon, after: 0 };
  // A denied word is no harm and no threat, but "not good" is a mood and "no delivery" still speaks of delivery.
  return { ...lexicon, negations: new Set() };
}
