import { fold } from '../check/fold.ts';
import { once } from '../check/once.ts';
import type { CheckedLanguage } from './checked.ts';
import { nameLists } from './name-lists.ts';

type Named = Readonly<Record<CheckedLanguage, ReadonlySet<string>>>;

const names = once((): Named => {
  const { en, ru, sv, es, de } = nameLists().first;
  return {
    en: new Set(en),
    ru: new Set(ru.map(({ name }) => fold(name))),
    sv: new Set(sv),
    es: new Set(es),
    de: new Set(de),
  };
});

/** First names common in the reviews of a language, folded, to know a person from a nickname or a place. */
export const firstNamesIn = (lang: CheckedLanguage): ReadonlySet<string> => names()[lang];

/** Russian first names as they are written but for the capital. */
export const russianNames = () => nameLists().first.ru;
