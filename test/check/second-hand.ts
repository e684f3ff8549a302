import type { Platform, Sector } from '#lib/schema/ids.ts';
import type { CheckRequest } from '#lib/schema/method.ts';

/** Stars, sector, platform, author, review, reply. */
export type CleanReply = readonly [number, Sector, Platform, string | null, string, string];
/** Rule, sentence. */
export type BadReply = readonly [string, string];

const business = {
  en: {
    name: 'Lumen',
    phone: '+44 20 7946 0018',
    email: 'hello@lumen.example',
    country: 'GB',
    staff: ['Kate', 'Tom', 'Olga'],
  },
  ru: {
    name: 'Люмен',
    phone: '+7 495 123-45-67',
    email: 'hello@lumen.example',
    country: 'RU',
    staff: ['Антон', 'Ольга'],
  },
};

/** A whole reply with the review it answers. */
export function cleanRequest(
  lang: 'en' | 'ru',
  [rating, sector, platform, author, text, reply]: CleanReply,
): CheckRequest {
  const review = { rating, ratingScale: 5, text, lang, ...(author && { author }) };
  return { reply, lang, platform, sector, review, business: business[lang] };
}

/** A sentence as it is typed, of a restaurant on Google. */
export function badRequest(lang: 'en' | 'ru', [, reply]: BadReply): CheckRequest {
  return { reply, lang, platform: 'google', sector: 'restaurant', fragment: true, business: business[lang] };
}
