import { languageOf } from '#lib/language-of.ts';
import { platformRules } from '#lib/platforms/index.ts';
import { strictSectors } from '#lib/schema/ids.ts';
import type { CheckRequest } from '#lib/schema/method.ts';
import { decideStrategy } from '#lib/triage/decided-strategy.ts';
import { languageOfText } from '#lib/triage/review-language.ts';
import { type ReviewReading, readReview } from '#lib/triage/review-reading.ts';
import { starsOf } from '#lib/triage/stars.ts';
import { contactsIn } from './contacts.ts';
import { once } from './once.ts';
import { readText } from './reading.ts';
import type { Context } from './rule.ts';

/** Where numbers without a country code are dialled, by the reply's language, when nobody says. */
const homeOf: Record<string, string> = { ru: 'RU', sv: 'SE', de: 'DE', es: 'ES' };

/** The request whose review was read last: drafts of one review are checked one after the other. */
let last: { request: CheckRequest; triaged: () => ReviewReading } | undefined;

/** What a review is read by. */
const readBy = ['review', 'business', 'platform', 'sector', 'lang', 'ui'] as const;

function triagedOf(request: CheckRequest): () => ReviewReading {
  const known = last;
  if (known && request.review && readBy.every((part) => known.request[part] === request[part])) return known.triaged;
  last = { request, triaged: once(() => readReview(request)) };
  return last.triaged;
}

/** Fills in what the request leaves open and reads its texts. */
export function contextOf(request: CheckRequest): Context {
  const { review, business = {}, platform = 'generic', sector = 'generic' } = request;
  const jurisdiction = (request.jurisdiction ?? business.country)?.toUpperCase();
  const text = review?.text?.trim() ? review.text : null;
  const reviewLang = review?.lang ?? (text ? languageOfText(text) : null);
  const lang = request.lang ?? languageOf(request.reply) ?? reviewLang ?? 'en';
  const triaged = triagedOf(request);
  const judged = text !== null || review?.text === null || review?.text === '';
  const strategy = once(() => (judged || request.strategy ? decideStrategy(request, triaged()).strategy : null));
  const country = (
    business.country ??
    (jurisdiction?.length === 2 ? jurisdiction : undefined) ??
    homeOf[lang]
  )?.toUpperCase();
  const reply = readText(request.reply, lang);
  return {
    reply,
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
    contacts: contactsIn(reply, business, country),
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
