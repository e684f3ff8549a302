/**
 * When a source was last looked at, in words: `2026-11` is a month, `2026-11-02` a day; anything else as it stands. Without a
 * language, in the browser's.
 */
export function checkedDay(checkedOn: string, language?: string): string {
  const date = new Date(checkedOn);
  if (Number.isNaN(date.valueOf())) return checkedOn;
  const shape = /^\d{4}-\d{2}$/.test(checkedOn)
    ? ({ month: 'long', year: 'numeric' } as const)
    : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' }).format(date);
}
