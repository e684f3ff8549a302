import { expect, test } from 'vitest';
import { check } from '#lib/check.ts';
import { bad, clean } from './replies-es.ts';

test('a fair reply in Spanish gets no block and no warning', () => {
  const flagged = clean.flatMap(([rating, reply]) =>
    check({ reply, lang: 'es', platform: 'google', review: { rating }, approved: true })
      .findings.filter(({ severity }) => severity !== 'hint')
      .map(({ rule, text }) => `${rule} for "${text}" in: ${reply}`),
  );
  expect(clean.length).toBeGreaterThan(200);
  expect(flagged).toEqual([]);
});

test('a bad sentence in Spanish gets its rule', () => {
  const missed = bad.filter(
    ([rule, reply]) =>
      !check({ reply, lang: 'es', platform: 'google', fragment: true, review: { rating: 1 } }).findings.some(
        (finding) => finding.rule === rule,
      ),
  );
  expect(bad.length).toBeGreaterThan(200);
  expect(missed).toEqual([]);
});
