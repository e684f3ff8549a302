import { tokenise } from '../check/tokens.ts';
import { calendarStems, writesDaysLarge } from '../guard/calendar.ts';
import { mainTag } from '../schema/ids.ts';
import type { Evidenced } from '../schema/method.ts';
import { saidOfOthers } from './alarms-told.ts';
import { link, personalData } from './contact-patterns.ts';
import type { Subject } from './cue-book.ts';
import type { ReviewReading } from './review-reading.ts';
import { wordsIn } from './words.ts';

/** How much each sign weighs; two together make a review doubtful. None is ever asserted. */
const weights: Record<string, number> = {
  'never-visited': 2,
  'other-business': 2,
  'other-sector': 2,
  'second-hand': 1,
  'competitor-named': 1,
  'several-businesses': 1,
  advertises: 1,
};
const enough = 2;
/** Words under which a complaint gives nothing to look into. */
const fewWords = 6;

/** Words from which a complaint says something, whatever it is about: to ask "what went wrong?" would not have listened. */
const manyWords = 9;
/** From so many on, one word that tells of a matter is enough. */
const someWords = 7;
/** And in fewer so many are needed. */
const enoughTelling = 2;

export const hasDetails = ({ subjects, alarms, wordCount, telling, vague }: ReviewReading): boolean =>
  subjects.some(({ mood }) => mood !== 'good') ||
  [...alarms.keys()].some((alarm) => !saidOfOthers.has(alarm)) ||
  (!vague && (wordCount > manyWords || telling >= (wordCount > someWords ? 1 : enoughTelling)));

/** What an order is made of, from its booking to its money. */
const ofOrders: ReadonlySet<Subject> = new Set([
  'order',
  'delivery',
  'missing',
  'booking',
  'appointment',
  'cancelling',
  'refund',
  'payment',
  'bill',
  'waiting',
]);
/** In so many words that tell of a matter nothing is told but that something went wrong with the order. */
const mostOfOrder = 3;

/** "My refund never arrived.": which order it was is all there is to ask. */
const tellsOnlyOfOrder = ({ subjects, alarms, telling, wordCount }: ReviewReading): boolean =>
  subjects.every(({ subject }) => ofOrders.has(subject)) &&
  alarms.size === 0 &&
  telling <= mostOfOrder &&
  wordCount <= someWords;

/** Whether a complaint gives something to look into, and not only an order that nobody can find. */
export const canBeLookedInto = (reading: ReviewReading): boolean =>
  hasDetails(reading) && !(visitIsUnknown(reading) && (tellsOnlyOfOrder(reading) || reading.lost));

/** Numbers and days by which a visit or an order can be found. */
const findable = /\d{3,}|№|#\d|\d{1,2}[./]\d{1,2}/u;

const namesDay = ({ text, language }: ReviewReading): boolean => {
  const calendar = calendarStems(language);
  const recent = wordsIn(language)?.plain.yesterday;
  return tokenise(text, language).some(
    ({ form, stem, capital }) =>
      recent?.has(form) || (calendar.has(stem) && (capital || !writesDaysLarge.has(mainTag(language)))),
  );
};

/** The review speaks of an order, a booking or a payment, and of nothing by which to find it. */
export function visitIsUnknown(reading: ReviewReading): boolean {
  if (!reading.signs.has('unknown-visit') || reading.staff.length > 0) return false;
  return !findable.test(reading.text) && !namesDay(reading);
}

/**
 * Honest reviews hold such words too, links to pictures, numbers of orders and where to call. Words of an offer must be among it; with praise, somebody's name
 * or several things that the business has, two of them and where to turn, and with both three.
 */
export function isAdvertisement({ text, grounds, subjects, staff, praises }: ReviewReading): boolean {
  const links = [...text.matchAll(link)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  const isInLink = ({ start }: { start: number }) => links.some((each) => each.start <= start && start < each.end);
  const offers = (grounds.get('advertising') ?? []).filter((place) => !isInLink(place)).length;
  const contact = links.length > 0 || text.search(personalData) >= 0;
  const told = Number(praises || staff.length > 0) + Number(subjects.length > 1);
  return offers > 0 && Math.min(offers, 2 + Math.max(0, told - 1)) + Number(contact) >= 2 + told;
}

/** Signs of a mistaken or fake review, with the words that show them. */
export function signsOf(reading: ReviewReading): Evidenced[] {
  const signs: Evidenced[] = [...reading.signs]
    .filter(([id]) => id !== 'unknown-visit')
    .map(([id, evidence]) => ({ id, evidence }));
  if (reading.otherSectors.length >= 2) signs.push({ id: 'other-sector', evidence: reading.otherSectors });
  const links = reading.grounds.get('advertising');
  if (links) signs.push({ id: 'advertises', evidence: links });
  if (reading.hasText && reading.readable && reading.wordCount <= fewWords && !hasDetails(reading)) {
    signs.push({ id: 'no-details', evidence: [{ start: 0, end: reading.text.length }] });
  }
  if (visitIsUnknown(reading)) signs.push({ id: 'unknown-visit', evidence: reading.signs.get('unknown-visit') ?? [] });
  return signs;
}

export function isDoubtful(signs: readonly Evidenced[]): boolean {
  return signs.reduce((sum, { id }) => sum + (weights[id] ?? 0), 0) >= enough;
}
