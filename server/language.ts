import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';

export const serverLanguages = ['en', 'ru'] as const;
export type ServerLanguage = (typeof serverLanguages)[number];
/** Keeps what `?lang=` chose: set in pages/pages.ts. */
export const languageCookie = 'lang';

/** `?lang=`, else what was chosen before, else what the browser asks for, else English. */
export function languageOf(context: Context): ServerLanguage {
  const chosen =
    languageOfTag(context.req.query('lang') ?? '') ?? languageOfTag(getCookie(context, languageCookie) ?? '');
  if (chosen) return chosen;
  const asked = parseAccept(context.req.header('accept-language') ?? '').toSorted((a, b) => b.q - a.q);
  for (const { type } of asked) {
    const language = languageOfTag(type);
    if (language) return language;
  }
  return 'en';
}

/** Our language of a BCP 47 tag: `ru-RU` is `ru`. */
export function languageOfTag(tag: string): ServerLanguage | undefined {
  return serverLanguages.find((language) => tag.toLowerCase().split('-')[0] === language);
}
