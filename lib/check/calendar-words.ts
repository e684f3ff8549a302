import { mainTag } from '#lib/schema/ids.ts';
import { foldIn } from './fold.ts';

const known = new Map<string, ReadonlySet<string>>();

/** The names of days and months in a language, folded, as the browser has them. */
export function calendarWords(lang: string): ReadonlySet<string> {
  const tongue = mainTag(lang);
  const before = known.get(tongue);
  if (before) return before;
  const named = (part: Intl.DateTimeFormatOptions, dates: Date[]) => {
    const format = new Intl.DateTimeFormat(tongue, { ...part, timeZone: 'UTC' });
    return dates.map((date) => foldIn(tongue, format.format(date)));
  };
  const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, day + 1)));
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1)));
  const words = new Set([...named({ weekday: 'long' }, days), ...named({ month: 'long' }, months)]);
  known.set(tongue, words);
  return words;
}
