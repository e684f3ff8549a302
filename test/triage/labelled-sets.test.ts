import { describe, expect, test } from 'vitest';
import { type CheckedLanguage, checkedLanguages } from '#lib/languages/checked.ts';
import { type Judgement, judgements, judgeTriage, labelledReviews } from '#scripts/accuracy/triage.ts';

/** What the seen part of each set showed when it was last looked at, less a little: `npm run -s accuracy -- --triage`. */
const floors: Record<CheckedLanguage, Record<Judgement, number>> = {
  en: { language: 0.98, sentiment: 0.91, risk: 0.96, strategy: 0.94 },
  ru: { language: 0.98, sentiment: 0.89, risk: 0.93, strategy: 0.89 },
  sv: { language: 0.97, sentiment: 0.87, risk: 0.95, strategy: 0.91 },
  es: { language: 0.97, sentiment: 0.93, risk: 0.96, strategy: 0.93 },
  de: { language: 0.97, sentiment: 0.89, risk: 0.96, strategy: 0.93 },
};

describe.each(checkedLanguages)('reviews in %s that others labelled (skipped where there are none)', (lang) => {
  const reviews = labelledReviews(lang, 'seen');

  test.skipIf(reviews.length === 0).each(judgements)('are judged as well as they were: %s', (judgement) => {
    expect(judgeTriage(reviews).shares[judgement]).toBeGreaterThanOrEqual(floors[lang][judgement]);
  });
});
