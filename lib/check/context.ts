import { decide } from '#lib/compose/plan.ts';
import { languageOf } from '#lib/language-of.ts';
import { platformRules } from '#lib/platforms/index.ts';
import { strictSectors } from '#lib/schema/ids.ts';
import type { CheckRequest } from '#lib/schema/method.ts';
import { languageOfText } from '#lib/triage/review-language.ts';
import { readReview } from '#lib/triage/review-reading.ts';
import { starsOf } from '#lib/triage/stars.ts';
import { contactsIn } from './contacts.ts';
import { readText } from './reading.ts';
import type { Context } from './rule.ts';

/** Where numbers without a country code are dialled, by the reply's language, when nobody says. */
const homeOf: Record<string, string> = { ru: 'RU', sv: 'SE', de: 'DE', es: 'ES' };

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Fills in what the request leaves open and reads its texts. */
export function contextOf(request: CheckRequest): Context {
  const { review, business = {}, platform = 'generic', sector = 'generic' } = request;
  const jurisdiction = (request.jurisdiction ?? business.country)?.toUpperCase();
  const text = review?.text?.trim() ? review.text : null;
  const reviewLang = review?.lang ?? (text ? languageOfText(text) : null);
  const lang = request.lang ?? languageOf(request.reply) ?? reviewLang ?? 'en';
  const triaged = once(() => readReview(request));
  const judged = text !== null || review?.text === null || review?.text === '';
  const strategy = once(() => (judged || request.strategy ? decide(request, triaged()).strategy : null));
  const country = (
    business.country ??
    (jurisdiction?.length === 2 ? jurisdiction : undefined) ??
    homeOf[lang]
  )?.toUpperCase();
  return {
    reply: readText(request.reply, lang),
    ratingOnly: review?.rating != null && review.text !== undefined && text === null,
    review: text ? readText(text, reviewLang ?? lang) : null,
    reviewLang,
    author: review?.author?.trim() || null,
    stars: starsOf(review),
    platform: platformRules(platform),
    platformId: platform,
    sector,
    strict: strictSectors.has(sector),
    jurisdiction: jurisdiction ?? null,
    business,
    country,
    contacts: contactsIn(request.reply, business, country),
    facts: request.facts ?? [],
    history: request.history ?? [],
    strategy,
    triaged,
    resolved: request.resolved ?? false,
    approved: request.approved ?? false,
    fragment: request.fragment ?? false,
    followUp: request.followUp ?? null,
  };
}
