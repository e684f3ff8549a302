import { type MeaningReader, meaningReader } from '#lib/check/meaning.ts';
import { type PackedMeaning, unpackMeaning } from '#lib/check/meaning-table.ts';
import type { CheckedLanguage } from './checked.ts';
import { meaning as german } from './de/meaning.ts';
import { meaning as english } from './en/meaning.ts';
import { meaning as spanish } from './es/meaning.ts';
import { lexicons } from './lexicons.ts';
import type { Concept } from './risks.ts';
import { meaning as russian } from './ru/meaning.ts';
import { meaning as swedish } from './sv/meaning.ts';

const packed: Record<CheckedLanguage, PackedMeaning<Concept>> = {
  en: english,
  ru: russian,
  sv: swedish,
  es: spanish,
  de: german,
};
const readers: Partial<Record<CheckedLanguage, MeaningReader<Concept>>> = {};

/** Tells what sentences of the language mean where no phrase says it; unpacked when a text first needs it. */
export function meaningOf(lang: CheckedLanguage): MeaningReader<Concept> {
  readers[lang] ??= meaningReader(unpackMeaning(packed[lang]), lang, lexicons[lang].negations);
  return readers[lang];
}
