import { tokenise } from '../check/tokens.ts';
import { languageOf } from '../language-of.ts';
import type { Language, Platform } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import { cueBook, cueLanguages } from './cue-book.ts';

/** Under so many words endings and letters tell little, and a known word tells more. */
const fewWords = 5;
const russianSpeaking = new Set(['RU', 'BY', 'KZ', 'KG']);
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

export const mainTag = (language: Language): Language => language.split('-')[0] ?? language;

/** The language of a text. Of a word or two, the language in which they mean something. */
export function languageOfText(text: string): Language | null {
  const likely = languageOf(text);
  if (likely !== null && cueBook(mainTag(likely))) return likely;
  const tokens = tokenise(text);
  if (tokens.length >= fewWords) return likely;
  return cueLanguages.find((language) => (cueBook(language)?.mood(tokens).size ?? 0) > 0) ?? likely;
}

/** What the company and its customers most likely write in, where no text tells: by its country, its site, its interface. */
export function companyLanguage({ business, platform, ui }: ComposeRequest): Language {
  if (business?.country) return russianSpeaking.has(business.country.toUpperCase()) ? 'ru' : 'en';
  if (platform && russianSites.has(platform)) return 'ru';
  return ui && cueLanguages.includes(mainTag(ui)) ? mainTag(ui) : 'en';
}

/** The review's language: the page's own tag leads, then the text. */
export function reviewLanguage(request: ComposeRequest): Language {
  const { review, lang } = request;
  return review?.lang ?? languageOfText(review?.text ?? '') ?? lang ?? companyLanguage(request);
}
