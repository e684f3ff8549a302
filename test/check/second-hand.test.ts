import { describe, expect, test } from 'vitest';
import { check } from '#lib/check.ts';
import { badRequest, cleanRequest } from './second-hand.ts';
import * as en from './second-hand-en.ts';
import * as ru from './second-hand-ru.ts';

describe.each([
  ['en', en],
  ['ru', ru],
] as const)('replies in %s as managers write them', (lang, { clean, bad }) => {
  test('a fair reply gets no block and no warning', () => {
    const flagged = clean.flatMap((row) =>
      check(cleanRequest(lang, row))
        .findings.filter(({ severity }) => severity !== 'hint')
        .map(({ rule, text }) => `${rule} for "${text}" in: ${row[5]}`),
    );
    expect(clean.length).toBeGreaterThan(70);
    expect(flagged).toEqual([]);
  });

  test('a bad sentence gets its rule', () => {
    const missed = bad.filter((row) => !check(badRequest(lang, row)).findings.some(({ rule }) => rule === row[0]));
    expect(bad.length).toBeGreaterThan(50);
    expect(missed).toEqual([]);
  });
});
