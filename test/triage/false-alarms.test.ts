import { describe, expect, test } from 'vitest';
import { type CheckedLanguage, checkedLanguages } from '#lib/languages/checked.ts';
import { readReview } from '#lib/triage/review-reading.ts';
import { isHarm } from '#lib/triage/risk.ts';
import * as de from './false-alarms-de.ts';
import * as en from './false-alarms-en.ts';
import * as es from './false-alarms-es.ts';
import * as ru from './false-alarms-ru.ts';
import * as sv from './false-alarms-sv.ts';

const cases: Record<CheckedLanguage, { calm: readonly string[]; alarming: readonly string[] }> = { en, ru, sv, es, de };

describe.each(checkedLanguages)('alarms in %s', (lang) => {
  const alarms = (text: string) => {
    const reading = readReview({ lang, sector: 'generic', review: { text, rating: 2, author: null } });
    return isHarm(reading) || reading.alarms.has('hygiene');
  };

  test.each(cases[lang].calm)('ordinary complaints raise none: %s', (text) => {
    expect(alarms(text)).toBe(false);
  });

  test.each(cases[lang].alarming)('harm told in nearly the same words does: %s', (text) => {
    expect(alarms(text)).toBe(true);
  });
});
