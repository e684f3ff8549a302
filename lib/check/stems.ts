import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';
import { stemmer as stemRussian } from '@orama/stemmers/russian';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { stemmer as stemSwedish } from '@orama/stemmers/swedish';
import { hasAccent, withoutAccents } from './fold.ts';

const latin: Record<string, { letters: RegExp; stem: (form: string) => string }> = {
  en: { letters: /^[a-z]+$/, stem: stemEnglish },
  sv: { letters: /^[a-zåäö]+$/, stem: stemSwedish },
  es: { letters: /^[a-zñáéíóú]+$/, stem: (form) => withoutAccents(stemSpanish(form)) },
  de: { letters: /^[a-zäöü]+$/, stem: stemGerman },
};
const russian = /^[а-я]+$/;

/**
 * Stem of a folded word of a text in `lang` (a main tag). A Cyrillic word is taken for Russian in every text, a Latin one for English where the text's own
 * language has no stems; what is neither comes back as it is.
 */
export function stemIn(lang: string, form: string): string {
  if (form.length < 3 || form.length >= 40) return form;
  const own = latin[lang] ?? latin.en;
  if (own?.letters.test(form)) return own.stem(form);
  return russian.test(form) ? stemRussian(form) : form;
}

/** Endings that Spanish writes with an accent, and people in a hurry without. */
const accentless: readonly [RegExp, string][] = [
  [/i(as|an|a|amos|ais|o)$/, 'í$1'],
  [/io$/, 'ió'],
  [/a(s|n)?$/, 'á$1'],
  [/e$/, 'é'],
  [/o$/, 'ó'],
  [/a(is|bamos|ramos)$/, 'á$1'],
  [/eis$/, 'éis'],
];

/** Stems that a Spanish word written without accents may have besides its own. */
export function otherStems(form: string): string[] {
  if (hasAccent(form) || form.length < 4) return [];
  const own = stemIn('es', form);
  const others = accentless
    .filter(([ending]) => ending.test(form))
    .map(([ending, accented]) => stemIn('es', form.replace(ending, accented)));
  return [...new Set(others)].filter((stem) => stem !== own && stem.length > 2);
}
