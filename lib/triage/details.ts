import { tokenise } from '../check/tokens.ts';
import { calendarStems, writesDaysLarge } from '../guard/calendar.ts';
import { mainTag } from '../schema/ids.ts';
import { saidOfOthers } from './alarms-told.ts';
import type { Subject } from './cue-book.ts';
import { tellsNoReason } from './happenings.ts';
import type { ReviewReading } from './review-reading.ts';
import { wordsIn } from './words.ts';

/** Words from which a complaint says something, whatever it is about: to ask "what went wrong?" would not have listened. */
const manyWords = 9;
/** From so many on, one word that tells of a matter is enough. */
const someWords = 7;
/** And in fewer so many are needed. */
const enoughTelling = 2;

export const hasDetails = ({ subjects, alarms, wordCount, telling, vague }: ReviewReading): boolean =>
  subjects.some(({ mood, happening }) => mood !== 'good' && !(happening && tellsNoReason(happening))) ||
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
