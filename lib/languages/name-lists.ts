import type { AuthorNames } from '../compose/author-names.ts';
import type { CheckedLanguage } from './checked.ts';
import { authorNames as germanAuthors } from './de/author-names.ts';
import { firstNames as german } from './de/cues-names.ts';
import { authorNames as englishAuthors } from './en/author-names.ts';
import { firstNames as english } from './en/cues-names.ts';
import { authorNames as spanishAuthors } from './es/author-names.ts';
import { firstNames as spanish } from './es/cues-names.ts';
import { authorNames as russianAuthors } from './ru/author-names.ts';
import { firstNames as russian } from './ru/cues-names.ts';
import { authorNames as swedishAuthors } from './sv/author-names.ts';
import { firstNames as swedish } from './sv/cues-names.ts';

/** Names by language, those of people and those of accounts. Nothing but what JSON can say. */
export type NameLists = {
  /** Russian ones, which decline, with their gender. */
  first: Record<'en' | 'sv' | 'es' | 'de', readonly string[]> & {
    ru: readonly { name: string; gender: 'm' | 'f' }[];
  };
  authors: Record<CheckedLanguage, AuthorNames>;
};

/** A build puts them beside its scripts, out of what is read at every start: scripts/finished-tables.ts. */
export const nameLists = (): NameLists => ({
  first: {
    en: [...english],
    ru: [...russian.values()],
    sv: [...swedish],
    es: [...spanish],
    de: [...german],
  },
  authors: {
    en: englishAuthors,
    ru: russianAuthors,
    sv: swedishAuthors,
    es: spanishAuthors,
    de: germanAuthors,
  },
});
