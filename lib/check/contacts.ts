import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Business } from '#lib/schema/method.ts';
import { hiddenEmails, mayHideEmail } from './hidden-emails.ts';
import { plainSigns } from './plain-signs.ts';
import type { Reading, Span } from './reading.ts';
import { telephoneNumbers } from './telephones.ts';
import { textSigns } from './text-signs.ts';

export type Contact = Span & { kind: 'phone' | 'email' | 'link'; own: boolean };

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,24}){1,4}/gu;
const link = /(?:https?:\/\/|www\.)[^\s<>"»]{2,200}/giu;
const domains =
  'com|net|org|info|biz|shop|store|online|site|app|page|link|club|example|test|ru|su|by|kz|ua|uk|de|at|ch|es|se|fr|it|pl|nl|eu|us|ca|br|ly|gl|gd|co|io|рф|рус';
const bareDomain = new RegExp(
  `(?<![\\p{L}\\p{N}@._-])(?:[\\p{L}\\p{N}-]{1,40}\\.){1,3}(?:${domains})(?![\\p{L}\\p{N}-]|\\.\\p{L})(?:/[^\\s<>"»]{0,200})?|(?<![\\p{L}\\p{N}.])(?:t|wa|m|fb)\\.me(?:/[^\\s<>"»]{1,100})?`,
  'gu',
);
const wellKnown =
  /^(?:booking|hotels|trip|expedia|amazon|yandex|google|vk|2gis|ozon|wildberries|avito|mail)\.(?:com|ru)$/i;
/** Runs of digits as telephones are written; between nine and fifteen of them make a number. */
const digits = /(?<![\p{L}\p{N}.,:/-])(?:\+ ?|\()?\d(?:[\d ()\-–.]{5,22})\d(?![\p{N}%]|[.,:/]\d)/gu;
const date = /^\d{1,4}[-. ]\d{1,2}[-. ]\d{2,4}$/;
/** Opening hours, as 10.00–22.00. */
const hours = /^(?:[01]?\d|2[0-4])[.:][0-5]\d ?[-–] ?(?:[01]?\d|2[0-4])[.:][0-5]\d$/;
const notAPhone =
  /(?:№|n°|no\.?|nr\.?|#|order|booking|reservation|invoice|ticket|case|ref\S*|заказ\S*|брон\S*|договор\S*|обращен\S*|счет\S*|счёт\S*|карт\S*|card|iban|инн|огрн|артикул\S*|pedido|reserva|factura|expediente|contrato|tarjeta|habitación|núm\.?|n\.?º|bestellung|auftrag|buchung|rechnung|kundennummer|bestell\S*|beställning\S*|bokning\S*|faktura\S*|order\S*|ärende\S*)\s*(?:№|n°|number|номер\S*|nummer|nr\.?|número|:)?\s*$/iu;

const digitsOf = (text: string) => text.replace(/\D/g, '');

function isPhone(text: string, before: string, country: string | undefined): boolean {
  const count = digitsOf(text).length;
  if (count < 7 || count > 15 || date.test(text.trim()) || hours.test(text.trim()) || notAPhone.test(before))
    return false;
  if (/^\s*(?:\+|00|\(?0)/.test(text) && count >= 9) return true;
  if (/^8[ (-]/.test(text) && count === 11) return true;
  return Boolean(country && parsePhoneNumberFromString(text, country as CountryCode, telephoneNumbers())?.isValid());
}

function matchesOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[.,;:!?)]+$/, '').length,
  }));
}

/** Without any of these signs nothing is a contact but an address in words. */
const telling =
  textSigns.at | textSigns.slash | textSigns.joined | textSigns.number | textSigns.invisible | textSigns.foreign;
const none: readonly Contact[] = [];

/** Telephone numbers, mail addresses and links of a text, and whether they are the company's own. */
export function contactsIn(
  { text: written, signs }: Reading,
  business: Business,
  country: string | undefined,
): readonly Contact[] {
  if ((signs & telling) === 0 && !mayHideEmail(written)) return none;
  const { text, spanOf } = plainSigns(written);
  const found: Contact[] = [];
  /** Positions that belong to a contact already. */
  const taken = new Set<number>();
  const ownDomain = business.email?.split('@')[1]?.toLowerCase();
  const ownDigits = digitsOf(business.phone ?? '').slice(-7);
  const add = (kind: Contact['kind'], spans: Span[], isOwn: (words: string) => boolean) => {
    for (const span of spans) {
      const words = text.slice(span.start, span.end);
      const places = Array.from({ length: span.end - span.start }, (_, at) => span.start + at);
      if (places.some((at) => taken.has(at))) continue;
      for (const at of places) taken.add(at);
      found.push({ ...span, kind, own: isOwn(words) });
    }
  };
  if (text.includes('@')) {
    add('email', matchesOf(email, text), (words) => words.toLowerCase() === business.email?.toLowerCase());
  }
  add('email', hiddenEmails(text), () => false);
  const ownLink = (words: string) => ownDomain !== undefined && words.toLowerCase().includes(ownDomain);
  add('link', matchesOf(link, text), ownLink);
  if (/\.\p{L}/u.test(text)) {
    const domainsFound = matchesOf(bareDomain, text).filter(
      ({ start, end }) => !wellKnown.test(text.slice(start, end)),
    );
    add('link', domainsFound, ownLink);
  }
  const phones = [...text.matchAll(digits)]
    .filter((match) => isPhone(match[0], text.slice(Math.max(0, match.index - 24), match.index), country))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
  add('phone', phones, (words) => ownDigits.length > 5 && digitsOf(words).endsWith(ownDigits));
  return found.map((contact) => ({ ...contact, ...spanOf(contact) })).sort((a, b) => a.start - b.start);
}
