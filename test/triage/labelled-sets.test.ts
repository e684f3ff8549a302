import { describe, expect, test } from 'vitest';
import { type CheckedLanguage, checkedLanguages } from '#lib/languages/checked.ts';
import { type Judgement, judgements, judgeTriage, labelledReviews } from '#scripts/accuracy/triage.ts';

type Floors = Record<CheckedLanguage, Record<Judgement, number>>;

/** What the seen part of each set showed when it was last looked at, less a little: `npm run -s accuracy -- --triage`. */
const floors: Floors = {
  en: { language: 0.98, sentiment: 0.92, risk: 0.96, strategy: 0.95 },
  ru: { language: 0.98, sentiment: 0.89, risk: 0.93, strategy: 0.89 },
  sv: { language: 0.97, sentiment: 0.87, risk: 0.95, strategy: 0.91 },
  es: { language: 0.97, sentiment: 0.93, risk: 0.96, strategy: 0.93 },
  de: { language: 0.97, sentiment: 0.9, risk: 0.97, strategy: 0.94 },
};
/** Of reviews written against the program, half of them without the usual words. */
const hardFloors: Floors = {
  en: { language: 0.98, sentiment: 0.74, risk: 0.78, strategy: 0.8 },
  ru: { language: 0.98, sentiment: 0.86, risk: 0.92, strategy: 0.88 },
  sv: { language: 0.98, sentiment: 0.82, risk: 0.9, strategy: 0.86 },
  es: { language: 0.98, sentiment: 0.74, risk: 0.9, strategy: 0.84 },
  de: { language: 0.98, sentiment: 0.72, risk: 0.92, strategy: 0.78 },
};
/** Of reviews half of which tell what happened without the word that one would search for. */
const tellingFloors: Floors = {
  en: { language: 0.98, sentiment: 0.81, risk: 0.88, strategy: 0.91 },
  ru: { language: 0.98, sentiment: 0.75, risk: 0.92, strategy: 0.93 },
  sv: { language: 0.98, sentiment: 0.77, risk: 0.94, strategy: 0.93 },
  es: { language: 0.98, sentiment: 0.81, risk: 0.92, strategy: 0.92 },
  de: { language: 0.98, sentiment: 0.78, risk: 0.92, strategy: 0.87 },
};
const isHard = (file: string): boolean => file.endsWith('-seen-second.jsonl');
const isTelling = (file: string): boolean => file.endsWith('-seen-third.jsonl');

describe.each([
  ['reviews', (file: string) => !isHard(file) && !isTelling(file), floors],
  ['hard reviews', isHard, hardFloors],
  ['telling reviews', isTelling, tellingFloors],
] as const)('%s that others labelled (skipped where there are none)', (_, isWanted, least) => {
  describe.each(checkedLanguages)('in %s', (lang) => {
    const reviews = labelledReviews(lang, 'seen', isWanted);

    test.skipIf(reviews.length === 0).each(judgements)('are judged as well as they were: %s', (judgement) => {
      expect(judgeTriage(reviews).shares[judgement]).toBeGreaterThanOrEqual(least[lang][judgement]);
    });
  });
});
