/** The hour by which something is done that was promised for a day. */
const closing = 18;
const hourMs = 3_600_000;

/** A day as the clock of this computer has it; `days` after another, at midnight. */
export function dayAfter(moment: number, days: number): Date {
  const date = new Date(moment);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

/** Closing time of a day; its last minute where it is past closing time already. */
export function endOf(day: Date, now: number): number {
  const at = (hour: number, minute: number) =>
    new Date(day.getFullYear(), day.getMonth(), day.getDate(), hour, minute).getTime();
  return at(closing, 0) > now ? at(closing, 0) : at(23, 59);
}

/** From Monday, 0, to Sunday, 6. */
const weekdayOf = (day: Date): number => (day.getDay() + 6) % 7;

/** So many working days later: Monday to Friday. */
export function workingDaysAfter(moment: number, count: number): Date {
  let days = 0;
  for (let left = count; left > 0; ) {
    days++;
    if (weekdayOf(dayAfter(moment, days)) < 5) left--;
  }
  return dayAfter(moment, days);
}

/** The next such day of the week after today, or that of the week after this. */
export function nextWeekday(moment: number, weekday: number, ofNextWeek: boolean): Date {
  const today = weekdayOf(dayAfter(moment, 0));
  const ahead = ofNextWeek ? 7 - today + weekday : (weekday - today + 6) % 7;
  return dayAfter(moment, ofNextWeek ? ahead : ahead + 1);
}

/** Further ahead, in days, a date without its year is rather one that has just passed. */
const foreseen = 183;

/** A date without its year is the next such one, within half a year; null where there is no such date. Month from 0. */
export function nextDate(
  moment: number,
  { day, month, year }: { day: number; month: number; year: number | null },
): Date | null {
  const today = dayAfter(moment, 0);
  const on = (ofYear: number): Date | null => {
    const date = new Date(ofYear, month, day);
    return date.getMonth() === month && date.getDate() === day ? date : null;
  };
  if (year !== null) return on(year < 100 ? 2000 + year : year);
  const thisYear = on(today.getFullYear());
  const next = thisYear && thisYear >= today ? thisYear : on(today.getFullYear() + 1);
  return next && next <= dayAfter(moment, foreseen) ? next : null;
}

export const periodEnds = {
  'this-week': (now: number): Date => dayAfter(now, Math.max(4 - weekdayOf(dayAfter(now, 0)), 0)),
  'next-week': (now: number): Date => nextWeekday(now, 4, true),
  'this-month': (now: number): Date => {
    const today = dayAfter(now, 0);
    return new Date(today.getFullYear(), today.getMonth() + 1, 0);
  },
  'next-month': (now: number): Date => {
    const today = dayAfter(now, 0);
    return new Date(today.getFullYear(), today.getMonth() + 2, 0);
  },
  'before-weekend': (now: number): Date =>
    weekdayOf(dayAfter(now, 0)) === 4 ? dayAfter(now, 0) : nextWeekday(now, 4, false),
  'after-weekend': (now: number): Date => nextWeekday(now, 0, true),
} as const;

/** The end of a span that begins now. */
export function afterSpan(now: number, count: number, unit: 'hour' | 'day' | 'workday' | 'week' | 'month'): number {
  if (unit === 'hour') return now + count * hourMs;
  if (unit === 'workday') return endOf(workingDaysAfter(now, count), now);
  if (unit !== 'month') return endOf(dayAfter(now, unit === 'week' ? 7 * count : count), now);
  const today = dayAfter(now, 0);
  const last = new Date(today.getFullYear(), today.getMonth() + count + 1, 0).getDate();
  return endOf(new Date(today.getFullYear(), today.getMonth() + count, Math.min(today.getDate(), last)), now);
}
