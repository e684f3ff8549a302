import { contactsIn } from '../check/contacts.ts';
import { readText, type Span } from '../check/reading.ts';
import { streetsIn } from '../check/streets.ts';
import { transactionDetails } from '../check/transaction.ts';
import type { Language } from '../schema/ids.ts';
import { peopleIn } from './people-in.ts';

const kinds = ['CONTACT', 'ADDRESS', 'NUMBER', 'NAME'] as const;
export type PartKind = (typeof kinds)[number];
/** A stretch that does not leave the machine, and what it says. */
export type PrivatePart = Span & { kind: PartKind; value: string };

/** Long numbers however they are grouped: orders, cards, telephones without a prefix. */
const grouped = /\p{N}(?:[ \p{N}().\-–/]*\p{N})?/gu;
const leastDigits = 5;
/** Codes of letters and figures, as bookings have them. */
const codes = /(?<![\p{L}\p{N}-])(?=[\p{Lu}-]*\p{N})(?=\p{N}*-?\p{Lu})[\p{Lu}\p{N}-]{4,}(?![\p{L}\p{N}])/gu;
const handles = /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_.]{3,64}/gu;

const matchesOf = (pattern: RegExp, text: string): Span[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ start: index, end: index + match.length }));

type Whose = { lang: Language; known: readonly string[]; kept: readonly string[]; country: string | undefined };

/**
 * What tells who wrote a text or whom it concerns, in its order; parts that overlap are one, of the kind that comes first here.
 * `sure` are stretches that are known for private already.
 */
export function privateParts(
  text: string,
  { lang, known, kept, country }: Whose,
  sure: readonly PrivatePart[] = [],
): PrivatePart[] {
  const reading = readText(text, lang);
  const numbers = matchesOf(grouped, text).filter(
    ({ start, end }) => (text.slice(start, end).match(/\p{N}/gu)?.length ?? 0) >= leastDigits,
  );
  const spans: Record<PartKind, readonly Span[]> = {
    CONTACT: [...contactsIn(reading, {}, country), ...matchesOf(handles, text)],
    ADDRESS: streetsIn(reading),
    NUMBER: [...transactionDetails(reading), ...numbers, ...matchesOf(codes, text)],
    NAME: [],
  };
  const found: PrivatePart[] = [
    ...sure,
    ...kinds.flatMap((kind) =>
      spans[kind].map(({ start, end }) => ({ kind, start, end, value: text.slice(start, end) })),
    ),
    ...peopleIn(reading, known, kept).map(({ start, end, name }) => ({
      kind: 'NAME' as const,
      start,
      end,
      value: name,
    })),
  ];
  const parts: PrivatePart[] = [];
  for (const part of found.toSorted((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (!last || part.start >= last.end) {
      parts.push(part);
      continue;
    }
    // "Zbigniews": the name was found before, and the ending of a genitive is no other one.
    if (part.kind === last.kind && part.value.toLowerCase() === last.value.toLowerCase()) continue;
    const end = Math.max(last.end, part.end);
    const kind = kinds.find((one) => one === last.kind || one === part.kind) ?? last.kind;
    parts.splice(-1, 1, { kind, start: last.start, end, value: text.slice(last.start, end) });
  }
  return parts;
}
