import { dueYears } from '#lib/schema/follow-up-messages.ts';

/** The hour of a day that a person chooses. */
const closing = 18;
const twoDigits = (part: number) => String(part).padStart(2, '0');

/** A moment as a field of dates holds it, by this computer's clock. */
export function dayValue(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** Closing time of the day that a field of dates holds; null while it holds none, or one of a year that is still being typed. */
export function momentOf(value: string): number | null {
  const [year, month, day] = value.split('-').map(Number);
  if (!year || !month || !day || year < dueYears.first || year > dueYears.last) return null;
  return new Date(year, month - 1, day, closing).getTime();
}
