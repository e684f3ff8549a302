import { firstNames as german } from './de/cues-names.ts';
import { firstNames as english } from './en/cues-names.ts';
import { firstNames as spanish } from './es/cues-names.ts';
import { firstNames as russian } from './ru/cues-names.ts';
import { firstNames as swedish } from './sv/cues-names.ts';

/** First names by language; Russian ones, which decline, with their gender. Nothing but what JSON can say. */
export type NameLists = Record<'en' | 'sv' | 'es' | 'de', readonly string[]> & {
  ru: readonly { name: string; gender: 'm' | 'f' }[];
};

/** A build puts them beside its scripts, out of what is read at every start: scripts/finished-tables.ts. */
export const nameLists = (): NameLists => ({
  en: [...english],
  ru: [...russian.values()],
  sv: [...swedish],
  es: [...spanish],
  de: [...german],
});
