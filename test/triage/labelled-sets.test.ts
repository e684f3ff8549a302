import { describe, expect, test } from 'vitest';
import { type CheckedLanguage, checkedLanguages } from '#lib/languages/checked.ts';
import { type Judgement, judgements, judgeTriage, labelledReviews } from '#scripts/accuracy/triage.ts';

/** What the seen part of each set showed when it was last looked at, less a little: `npm run -s accuracy -- --triage`. */
const floors: Record<CheckedLanguage, Record<Judgement, number>> = {
  en: { language: 1, sentiment: 0.85, risk: 0.92, strategy: 0.9 },
  ru: { language: 0.5, sentiment: 0.5, risk: 0.5, strategy: 0.5 },
  sv: { language: 0.5, sentiment: 0.5, risk: 0.5, strategy: 0.5 },
  es: { language: 0.5, sentiment: 0.5, risk: 0.5, strategy: 0.5 },
  de: { language: 0.97, sentiment: 0.9, risk: 0.95, strategy: 0.9 },
};

describe.each(checkedLanguages)('reviews in %s that others labelled (skipped where there are none)', (lang) => {
  const reviews = labelledReviews(lang, 'seen');

  test.skipIf(reviews.length === 0).each(judgements)('are judged as well as they were: %s', (judgement) => {
    expect(judgeTriage(reviews).shares[judgement]).toBeGreaterThanOrEqual(floors[lang][judgement]);
  });
});
