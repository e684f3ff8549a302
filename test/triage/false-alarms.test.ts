import { describe, expect, test } from 'vitest';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { readReview } from '#lib/triage/review-reading.ts';
import { isHarm } from '#lib/triage/risk.ts';

describe.each(checkedLanguages)('alarms in %s', async (lang) => {
  const { calm, alarming }: { calm: readonly string[]; alarming: readonly string[] } = await import(
    `./false-alarms-${lang}.ts`
  );
  const tells = (text: string) => {
    const reading = readReview({ lang, sector: 'generic', review: { text, rating: 2, author: null } });
    return isHarm(reading) || reading.alarms.has('hygiene');
  };

  test.each(calm)('ordinary complaints raise none: %s', (text) => {
    expect(tells(text)).toBe(false);
  });

  test.each(alarming)('harm told in nearly the same words does: %s', (text) => {
    expect(tells(text)).toBe(true);
  });
});
