import { describe, expect, test } from 'vitest';
import { check } from '#lib/check.ts';
import { type CheckedLanguage, completeLanguages } from '#lib/languages/checked.ts';
import { rules } from '#lib/rules/index.ts';
import { readPhrases } from './phrases.ts';

const phrases = readPhrases();
const isComplete = (lang: CheckedLanguage) => completeLanguages.some((each) => each === lang);
/** The catalogue tells its length by a stage direction, not by its words. */
const withoutWords = new Set(['length-platform-max', 'length-too-long']);

describe.skipIf(!phrases)('the phrase catalogue (skipped where shared/policy/phrases.md is absent)', () => {
  const all = phrases ?? [];
  const measured = rules.filter(({ id }) => !withoutWords.has(id));

  test.each(measured)('$id finds at least nine of ten bad phrases in each language', ({ id, absence }) => {
    for (const lang of completeLanguages) {
      const bad = all.filter((phrase) => phrase.rule === id && phrase.lang === lang && !phrase.good);
      const missed = bad.filter(({ request }) => {
        const whole = absence ? { ...request, fragment: false, review: { rating: 1, ...request.review } } : request;
        return !check(whole).findings.some(({ rule }) => rule === id);
      });
      expect(missed.length, missed.map(({ request }) => request.reply).join(' | ')).toBeLessThanOrEqual(
        bad.length / 10,
      );
    }
  });

  test('no good phrase of any rule gets a block or a warning', () => {
    const flagged = all
      .filter(({ good, lang }) => good && isComplete(lang))
      .flatMap(({ rule, request }) =>
        check(request)
          .findings.filter(({ severity }) => severity !== 'hint')
          .map((finding) => `${rule}: "${request.reply}" gets ${finding.rule} for "${finding.text}"`),
      );
    expect(flagged).toEqual([]);
  });
});
