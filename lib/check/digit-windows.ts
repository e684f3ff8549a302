import type { Reading, Span } from './reading.ts';
import { textSigns } from './text-signs.ts';

/** So far from a digit can stand what belongs to it: the word before a number, the currency after it. */
const reach = { before: 64, after: 40 };

/** Stretches of text around its digits, cut between words; most replies have none, and patterns need not run over the rest. */
function digitWindows(text: string): Span[] {
  const windows: Span[] = [];
  for (const { index, 0: digits } of text.matchAll(/\p{N}[\p{N}.,:/ -]*/gu)) {
    const far = Math.max(0, index - reach.before);
    const start = far === 0 ? 0 : far + text.slice(far, index).indexOf(' ') + 1;
    const end = Math.min(text.length, index + digits.length + reach.after);
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

/** Whether a text may hold a digit, in whatever script. */
export const mayHoldDigit = ({ signs }: Pick<Reading, 'signs'>): boolean =>
  (signs & (textSigns.number | textSigns.foreign)) !== 0;

/** Where any of the patterns matches near a digit. Each pattern is global; they are asked for when there is a digit. */
export function nearDigits(patterns: () => readonly RegExp[], reading: Reading): Span[] {
  const { text } = reading;
  if (!mayHoldDigit(reading)) return [];
  return digitWindows(text).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    return patterns().flatMap((pattern) =>
      [...part.matchAll(pattern)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      })),
    );
  });
}
