import { describe, expect, test } from 'vitest';
import { check } from '#lib/check.ts';
import { type CheckedLanguage, checkedLanguages } from '#lib/languages/checked.ts';
import type { Severity } from '#lib/schema/ids.ts';
import { type Answered, answered } from './generic-replies.ts';

function toldOf(lang: CheckedLanguage, [rating, sector, text]: Answered, reply: string): Severity | undefined {
  const review = { rating, ratingScale: 5, text, lang };
  const { findings } = check({ reply, lang, platform: 'google', sector, review, business });
  return findings.find(({ rule }) => rule === 'structure-no-specifics')?.severity;
}

const business = { email: 'hello@lumen.example', phone: '+44 20 7946 0018', country: 'GB' };

describe.each(checkedLanguages)('an answer to a complaint in %s', (lang) => {
  test('is warned of where it would do under any other', () => {
    const missed = answered[lang].filter((row) => toldOf(lang, row, row[3]) !== 'warn');
    expect(answered[lang]).toHaveLength(12);
    expect(missed.map(([, , , generic]) => generic)).toEqual([]);
  });

  test('is not where it takes the matter up or tells something of its own', () => {
    const warned = answered[lang].filter((row) => toldOf(lang, row, row[4]) === 'warn');
    expect(warned.map(([, , , , own]) => own)).toEqual([]);
  });

  test('is warned of with how to reach the business under it as well', () => {
    const [row] = answered[lang] as [Answered];
    expect(toldOf(lang, row, `${row[3]} ${business.email}, ${business.phone}`)).toBe('warn');
  });
});
