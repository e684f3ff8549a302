import { contactsIn } from './check/contacts.ts';
import { namesIn, spanOf } from './check/names.ts';
import { readText, type Span } from './check/reading.ts';
import { breaks } from './check/sentence-breaks.ts';
import { tokenise } from './check/tokens.ts';
import { calendarStems, writesDaysLarge } from './guard/calendar.ts';
import { figuresIn } from './guard/figures.ts';
import { takenPlaces } from './guard/taken-places.ts';
import { findPromises } from './promises.ts';
import type { Deed } from './schema/follow-up.ts';
import { type Language, mainTag } from './schema/ids.ts';
import type { Business } from './schema/method.ts';
import type { Unvouched } from './schema/weighing.ts';

/** Who answers for what a reply states. */
export type Vouchers = {
  /** The person's facts, the template used, the signature, the listing's name. */
  words: readonly string[];
  /** The review, its author and marks: they vouch for what happened, never for what we promise. */
  review: readonly string[];
  business: Business;
};

/** Nouns have capitals there, too: only somebody addressed or titled is surely a name. */
const writesNounsLarge: ReadonlySet<string> = new Set(['de']);
/** Sites and ways to write that anybody may name. */
const everybodys = new Set(
  'google yandex яндекс tripadvisor trustpilot booking facebook instagram whatsapp telegram amazon airbnb yelp app store play maps android ios iphone wifi'.split(
    ' ',
  ),
);

/** To look into a thing and to tell of it is what every answer to a complaint does; these bind the company. */
const binding: ReadonlySet<Deed> = new Set(['contact', 'refund', 'send', 'mend']);

const digitsIn = (text: string): string[] => text.match(/\p{N}+/gu) ?? [];

/**
 * Names, numbers, dates, sums, contacts and promises of a reply that come from nowhere, in its order; a promise is a whole sentence and
 * may hold others of them. Nothing is asserted: a person may know better, but should look twice before readers do.
 */
export function unvouched(text: string, lang: Language, { words, review, business }: Vouchers): Unvouched[] {
  const { name, email, phone, address, staff = [] } = business;
  const ours = [...words, name, email, phone, address, ...staff].filter(Boolean).join('\n');
  const given = [ours, ...review].join('\n');
  const givenLower = given.toLowerCase();
  const stems = new Set(tokenise(given, lang).map(({ stem }) => stem));
  const figures = new Set(digitsIn(given));
  const reading = readText(text, lang);
  const tag = mainTag(lang);
  const found: Unvouched[] = [];
  const isFree = takenPlaces(text.length);
  const mark = (kind: Unvouched['kind'], { start, end }: Span) => {
    if (isFree({ start, end })) found.push({ kind, start, end, text: text.slice(start, end) });
  };
  for (const contact of contactsIn(reading, business, business.country)) {
    const isKnown = contact.own || givenLower.includes(text.slice(contact.start, contact.end).toLowerCase());
    // The digits of one's own telephone are no numbers from nowhere.
    if (isKnown) isFree(contact);
    else mark('contact', contact);
  }

  for (const figure of figuresIn(text)) {
    const known = digitsIn(text.slice(figure.start, figure.end)).every((digits) => figures.has(digits));
    if (!known) mark(figure.kind, figure);
  }
  const days = calendarStems(lang);
  for (const token of reading.tokens) {
    const isDay = days.has(token.stem) && (token.capital || !writesDaysLarge.has(tag));
    const begins = token.before === breaks.sentence && writesDaysLarge.has(tag);
    if (isDay && !begins && !stems.has(token.stem)) mark('date', token);
  }
  for (const { words: run, titled, addressed, patronymic } of namesIn(reading)) {
    const surely = titled || addressed || patronymic;
    const begins = run[0]?.before === breaks.sentence;
    if (!surely && (begins || writesNounsLarge.has(tag))) continue;
    const unknown = run.filter(({ stem, form }) => !stems.has(stem) && !days.has(stem) && !everybodys.has(form));
    if (unknown.length > 0) mark('name', spanOf(unknown));
  }
  const marks = joinedDates(
    found.sort((a, b) => a.start - b.start),
    text,
  );
  const promises = findPromises(text, lang, 0)
    .filter(({ deed, words: said }) => binding.has(deed) && !ours.includes(said))
    .map(({ start, end }): Unvouched => ({ kind: 'promise', start, end, text: text.slice(start, end) }));
  return [...marks, ...promises].sort((a, b) => a.start - b.start);
}

/** "3 May", "3 de mayo" and "May 3" are one date. */
function joinedDates(found: readonly Unvouched[], text: string): Unvouched[] {
  const joined: Unvouched[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    const kinds = new Set([last?.kind, each.kind]);
    const close = last && /^(?:[., ]{1,2}| de )$/.test(text.slice(last.end, each.start));
    if (last && close && kinds.has('date') && [...kinds].every((kind) => kind === 'date' || kind === 'number'))
      joined.splice(-1, 1, { ...last, kind: 'date', end: each.end, text: text.slice(last.start, each.end) });
    else joined.push(each);
  }
  return joined;
}
