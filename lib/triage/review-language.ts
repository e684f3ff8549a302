import { tokenise } from '../check/tokens.ts';
import { languageOf } from '../language-of.ts';
import { type Language, mainTag, type Platform } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import { cueBook, cueLanguages } from './cue-book.ts';

/** Under so many words endings and letters tell little, and a known word tells more. */
const fewWords = 6;
/** Countries by the language most of their customers write in; English elsewhere. */
const spokenIn: Record<string, Language> = {
  ...Object.fromEntries(['RU', 'BY', 'KZ', 'KG'].map((country) => [country, 'ru'])),
  ...Object.fromEntries(['DE', 'AT', 'CH', 'LI'].map((country) => [country, 'de'])),
  SE: 'sv',
  ...Object.fromEntries(
    'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE'.split(' ').map((country) => [country, 'es']),
  ),
};
/** Sites whose pages are in Russian only. */
const russianSites: ReadonlySet<Platform> = new Set([
  'yandex',
  '2gis',
  'wildberries',
  'ozon',
  'vk',
  'avito',
  'zoon',
  'flamp',
  'otzovik',
  'irecommend',
  'banki',
  'prodoctorov',
]);

const cyrillic = /\p{Script=Cyrillic}/u;

/** The language of a text. Of a word or two, the language in which most of them mean something; where two do, letters and endings decide. */
export function languageOfText(text: string): Language | null {
  const likely = languageOf(text);
  // "10/10" is praise in every language: in another alphabet it says nothing of which.
  if (cyrillic.test(text) || tokenise(text, 'en').length >= fewWords) return likely;
  const heard = cueLanguages.map((language) => ({ language, words: wordsHeard(text, language) }));
  const most = Math.max(...heard.map(({ words }) => words));
  const best = heard.filter(({ words }) => words === most && most > 0).map(({ language }) => language);
  return best.length === 0 || best.some((language) => language === likely) ? likely : (best[0] ?? likely);
}

const feelings = ['good2', 'good1', 'bad2', 'bad1'] as const;

/** How many words of a text are told as a feeling or a subject in a language. */
function wordsHeard(text: string, language: Language): number {
  const book = cueBook(language);
  const tokens = tokenise(text, language);
  const moods = book?.mood(tokens);
  const matches = [...feelings.map((cue) => moods?.get(cue) ?? []), ...(book?.subjects(tokens).values() ?? [])].flat();
  return new Set(matches.flatMap(({ first, last }) => [first, last])).size;
}

/** What the company and its customers most likely write in, where no text tells: by its country, its site, its interface. */
export function companyLanguage({ business, platform, ui }: ComposeRequest): Language {
  if (business?.country) return spokenIn[business.country.toUpperCase()] ?? 'en';
  if (platform && russianSites.has(platform)) return 'ru';
  return ui && cueLanguages.includes(mainTag(ui)) ? mainTag(ui) : 'en';
}

/** The review's language: the page's own tag leads, then the text. */
export function reviewLanguage(request: ComposeRequest): Language {
  const { review, lang } = request;
  return review?.lang ?? languageOfText(review?.text ?? '') ?? lang ?? companyLanguage(request);
}
