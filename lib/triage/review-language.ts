import { tokenise } from '../check/tokens.ts';
import { languageOf } from '../language-of.ts';
import { latinProfiles } from '../language-profiles.ts';
import { siteLanguages } from '../platforms/site-languages.ts';
import { type Language, mainTag } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import { cueBook, cueLanguages, harms } from './cue-book.ts';

/** Under so many words endings and letters tell little, and a known word tells more. */
const fewWords = 6;
/** And under so many where most of them are none of the commonest of their language. */
const severalWords = 14;
const sureShare = 0.35;
const commonest: Partial<Record<Language, ReadonlySet<string>>> = {};
/** Countries by the language most of their customers write in; English elsewhere. */
const spokenIn: Record<string, Language> = {
  ...Object.fromEntries(['RU', 'BY', 'KZ', 'KG'].map((country) => [country, 'ru'])),
  ...Object.fromEntries(['DE', 'AT', 'CH', 'LI'].map((country) => [country, 'de'])),
  SE: 'sv',
  ...Object.fromEntries(
    'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' ').map((country) => [country, 'es']),
  ),
};
const cyrillic = /\p{Script=Cyrillic}/u;
/** Marks of one language alone. */
const spanishMarks = /[¿¡]/;
const words = /\p{L}{2,}/gu;

/**
 * The language of a text. In a few words letters and endings tell little: there it is the language in which most of them mean something, and that which
 * letters and endings tell where two are alike. Of a sentence that is asked only where its commonest words leave a doubt.
 */
export function languageOfText(text: string): Language | null {
  const likely = languageOf(text);
  // "10/10" is praise in every language: in another alphabet it says nothing of which.
  if (cyrillic.test(text)) return likely;
  if (spanishMarks.test(text)) return 'es';
  const size = tokenise(text, 'en').length;
  if (size >= severalWords) return likely;
  const common = likely ? commonWords(text, likely) : new Set<number>();
  if (size >= fewWords && likely && cueLanguages.includes(likely) && common.size >= size * sureShare) return likely;

  const heard = cueLanguages.map((language) => ({ language, ...heardIn(text, language) }));
  const mostFirst = heard.toSorted((a, b) => b.known - a.known || b.told - a.told);
  const own = heard.find(({ language }) => language === likely) ?? { known: common.size, told: Infinity };
  const [best = null] = mostFirst;
  if (!best) return likely;
  const clearer = best.known - own.known || (size < fewWords ? best.told - own.told : 0);
  return clearer > 0 ? best.language : likely;
}

/** Where words begin that are among the commonest of a language. */
function commonWords(text: string, language: Language): Set<number> {
  commonest[language] ??= new Set(latinProfiles[language]?.words.split(' '));
  const known = commonest[language];
  return new Set(
    [...text.toLowerCase().matchAll(words)].flatMap(({ 0: word, index }) => (known.has(word) ? index : [])),
  );
}

const feelings = ['good2', 'good1', 'bad2', 'bad1'] as const;

/** How many words of a text are told in a language as a feeling, a subject, harm or what befell somebody, and how many with those that are common in it. */
function heardIn(text: string, language: Language): { known: number; told: number } {
  const book = cueBook(language);
  const tokens = tokenise(text, language);
  const moods = book?.mood(tokens);
  const alarms = book?.alarms(tokens);
  const befell = book?.happenings(tokens);
  befell?.delete('elsewhere');
  const matches = [
    ...feelings.map((cue) => moods?.get(cue) ?? []),
    ...(book?.subjects(tokens).values() ?? []),
    ...harms.map((harm) => alarms?.get(harm) ?? []),
    ...(befell?.values() ?? []),
  ].flat();
  const told = new Set(matches.flatMap(({ first, last }) => [tokens[first]?.start ?? 0, tokens[last]?.start ?? 0]));
  return { known: new Set([...told, ...commonWords(text, language)]).size, told: told.size };
}

/** What the company and its customers most likely write in, where no text tells: by its country, its site, its interface. */
export function companyLanguage({ business, platform, ui }: ComposeRequest): Language {
  if (business?.country) return spokenIn[business.country.toUpperCase()] ?? 'en';
  const siteLanguage = platform && siteLanguages[platform];
  if (siteLanguage) return siteLanguage;
  return ui && cueLanguages.includes(mainTag(ui)) ? mainTag(ui) : 'en';
}

/** The review's language: the page's own tag leads, then the text. */
export function reviewLanguage(request: ComposeRequest): Language {
  const { review, lang } = request;
  return review?.lang ?? languageOfText(review?.text ?? '') ?? lang ?? companyLanguage(request);
}
