import type { Span } from '../check/reading.ts';
import { takenPlaces } from './taken-places.ts';

type Figure = Span & { kind: 'sum' | 'date' | 'number' };

/** Begun once in a run of digits and bounded, so that a text of digits alone takes no longer than any other. */
const amount = String.raw`(?<!\p{N})\p{N}{1,15}(?:[ \u00a0\u202f.,]\p{N}{3}){0,5}(?:[.,]\p{N}{1,2})?`;
const before = String.raw`[€$£₽¥]|(?:EUR|USD|GBP|SEK|CHF|RUB)\b`;
const after = String.raw`[€$£₽¥%]|(?:EUR|USD|GBP|SEK|CHF|RUB|euros?|dollars?|pounds?|kronor|kronen|kr|руб\p{L}*|доллар\p{L}*|евро|процент\p{L}*|percent|per cent|procent|prozent|por ciento|franken)(?!\p{L})`;
/** Money and shares. */
const sum = new RegExp(`(?:(?:${before}) ?${amount}|${amount} ?(?:${after}))`, 'giu');
/** 12.5.2026, 2026-05-12, 12/5, 18:30. */
const date =
  /(?<![\p{L}\p{N}.,])(?:\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./](?:\d{4}|\d{2}))?|\d{1,2}:\d{2})(?![\p{L}\p{N}])/gu;
const number = /(?<![\p{L}\p{N}])\p{N}+(?:[.,]\p{N}+)*/gu;

/** Sums, dates in figures and other numbers of a text, in its order; none lies in another. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  const isFree = takenPlaces(text.length);
  for (const [kind, pattern] of [
    ['sum', sum],
    ['date', date],
    ['number', number],
  ] as const) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const span = { start: index, end: index + words.length };
      if (isFree(span)) found.push({ ...span, kind });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
