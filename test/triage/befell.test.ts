import { describe, expect, test } from 'vitest';
import { type CheckedLanguage, checkedLanguages } from '#lib/languages/checked.ts';
import type { Sector } from '#lib/schema/ids.ts';
import type { Happening } from '#lib/triage/happenings.ts';
import { readReview } from '#lib/triage/review-reading.ts';
import type { Befell } from './befell.ts';
import * as de from './befell-de.ts';
import * as en from './befell-en.ts';
import * as es from './befell-es.ts';
import * as ru from './befell-ru.ts';
import * as sv from './befell-sv.ts';

/** Written before the patterns that find them. */
const cases: Record<CheckedLanguage, { told: Befell[]; traps: Befell[] }> = { en, ru, sv, es, de };

function toldIn(text: string, lang: string, rating: number | null, sector: Sector): (Happening | null)[] {
  return readReview({ lang, sector, review: { text, rating, author: null } }).subjects.map((one) => one.happening);
}

describe.each(checkedLanguages)('what befell somebody, in %s', (lang) => {
  test.each(cases[lang].told)('%s is told, in %s: %s', (happening, sector, text, stars) => {
    expect(toldIn(text, lang, stars, sector)).toContain(happening);
  });

  test.each(cases[lang].traps)('%s is not, in %s: %s', (happening, sector, text, stars) => {
    expect(toldIn(text, lang, stars, sector)).not.toContain(happening);
  });
});
