import { type Language, mainTag } from '#lib/schema/ids.ts';
import { tokenise } from '../check/tokens.ts';

/** 2026 begins on a Thursday; any year names the same days and months. */
const dayOf = (month: number, day: number) => new Date(Date.UTC(2026, month, day));
/** Longer than a syllable: "mar" and "so" are words of their own. */
const least = 3;

const known = new Map<string, ReadonlySet<string>>();

/** Stems of the names of months and days of the week in a language, as they stand alone and in a date. */
export function calendarStems(lang: Language): ReadonlySet<string> {
  const tag = mainTag(lang);
  const before = known.get(tag);
  if (before) return before;
  const names = (options: Intl.DateTimeFormatOptions, days: readonly Date[]) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    return days.flatMap((day) => format.formatToParts(day).map(({ value }) => value));
  };
  const months = Array.from({ length: 12 }, (_, month) => dayOf(month, 1));
  const week = Array.from({ length: 7 }, (_, day) => dayOf(0, day + 1));
  const words = [
    ...names({ month: 'long' }, months),
    ...names({ day: 'numeric', month: 'long' }, months),
    ...names({ weekday: 'long' }, week),
  ].filter((word) => /^\p{L}+$/u.test(word) && word.length >= least);
  const stems = new Set(tokenise(words.join(' '), lang).map(({ stem }) => stem));
  known.set(tag, stems);
  return stems;
}

/** "May I", "march": in these languages a month or a day has a capital, and other words spelled alike have none. */
export const writesDaysLarge: ReadonlySet<string> = new Set(['en', 'de']);
