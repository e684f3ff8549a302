const minute = 60_000;
const spans = [
  ['minute', minute],
  ['hour', 60 * minute],
  ['day', 24 * 60 * minute],
] as const;

/** A moment against now, in the largest unit that leaves at least one: "in 5 hours", "2 дня назад". Both in milliseconds. */
export function relativeTime(at: number, now: number, language: string): string {
  const distance = at - now;
  const [unit, length] = spans.findLast(([, length]) => Math.abs(distance) >= length) ?? spans[0];
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(Math.trunc(distance / length), unit);
}

/** A moment in full, by the reader's locale and clock. */
export function dateAndTime(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
