import { latinProfiles } from '../language-profiles.ts';
import type { Language } from '../schema/ids.ts';
import type { WordSets } from './words.ts';

/** Firms, which are called alike everywhere. */
const firms: ReadonlySet<string> = new Set(
  'google facebook instagram tripadvisor yelp amazon apple samsung tesla toyota bmw uber booking airbnb whatsapp michelin covid hotel'.split(
    ' ',
  ),
);

const common: Partial<Record<Language, ReadonlySet<string>>> = {};

/** Whether a folded word, however it is written, is nobody's name. */
export function isNoName(word: string, { language, words }: { language: Language; words: WordSets }): boolean {
  common[language] ??= new Set(latinProfiles[language]?.words.split(' '));
  return firms.has(word) || words.staff.noNames.has(word) || common[language].has(word);
}
