import type { InterfaceLanguage } from './interface-language.ts';

/** The day so many days before `day` (`YYYY-MM-DD`). */
export function dayBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/** `2026-11-21` as "21 November 2026" or «21 ноября 2026 г.». */
export function formatDay(day: string, language: InterfaceLanguage): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
