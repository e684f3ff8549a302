import { type Random, randomFrom } from '#lib/compose/random.ts';
import { formalities, platforms, type Sector, sectors, strategies, strictSectors, tones } from '#lib/schema/ids.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { authors, requestOf, reviews, type Shipped } from './requests.ts';

/** Reviews of all languages with everything about them drawn by lot; the same ones in every run. */
const contacts = { name: 'Lumen', email: 'hello@lumen.example', phone: '+7 495 123-45-67', staff: ['Kate', 'Ольга'] };
export const languages = Object.keys(reviews) as Shipped[];

export function oneOf<Item>(items: readonly Item[], next: Random): Item {
  return items[Math.floor(next() * items.length)] as Item;
}

/** The request at a place of the series: languages and strategies in turn, one in three as the method chooses, the rest by lot. */
export function generatedRequest(at: number): ComposeRequest {
  const next = randomFrom(at);
  const lang = languages[at % languages.length] ?? 'en';
  const { review } = requestOf(oneOf(reviews[lang], next), oneOf(authors[lang], next));
  const strategy = at % 3 === 0 ? undefined : strategies[Math.floor(at / languages.length) % strategies.length];
  return {
    lang,
    ...(strategy ? { strategy } : {}),
    ...(review ? { review: { ...review, lang } } : {}),
    platform: oneOf(platforms, next),
    sector: oneOf(sectors, next),
    tone: oneOf(tones, next),
    seed: Math.floor(next() * 2 ** 31),
    resolved: next() < 0.2,
    business: { ...(next() < 0.5 ? contacts : {}), formality: oneOf(formalities, next) },
  };
}

/** The reviews that one listing gets: half praise, a fifth marks without words, the rest complaints and mixed words. */
export function listingRequest(lang: Shipped, next: Random): ComposeRequest {
  const ours: readonly Sector[] = ['restaurant', 'generic'];
  const cases = reviews[lang].filter(({ sector }) => ours.includes(sector) && !strictSectors.has(sector));
  const liked = cases.filter(({ stars }) => stars !== null && stars >= 4);
  const disliked = cases.filter(({ stars }) => stars !== null && stars <= 3);
  const share = next();
  const bare = { text: null, stars: next() < 0.8 ? 5 : 4, sector: 'restaurant' as const };
  const chosen = share < 0.2 ? bare : oneOf(share < 0.72 ? liked : disliked, next);
  const { review } = requestOf({ ...bare, text: chosen.text, stars: chosen.stars }, oneOf(authors[lang], next));
  return { lang, platform: 'google', sector: 'restaurant', ...(review ? { review: { ...review, lang } } : {}) };
}
