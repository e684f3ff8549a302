import { expect, test } from 'vitest';
import { checkedLanguages } from '#lib/languages/checked.ts';
import type { Sector } from '#lib/schema/ids.ts';
import type { Happening } from '#lib/triage/happenings.ts';
import { readReview } from '#lib/triage/review-reading.ts';

/** What is told or only sounds like it, in which sector, under how many stars. */
export type Told = [happening: Happening, sector: Sector, text: string, stars: number | null];

function toldIn(text: string, lang: string, rating: number | null, sector: Sector): (Happening | null)[] {
  return readReview({ lang, sector, review: { text, rating, author: null } }).subjects.map((one) => one.happening);
}

for (const lang of checkedLanguages) {
  const { told, traps }: { told: Told[]; traps: Told[] } = await import(`./befell-${lang}.ts`);

  test.each(told)(`${lang} tells of %s, in %s: %s`, (happening, sector, text, stars) => {
    expect(toldIn(text, lang, stars, sector)).toContain(happening);
  });

  test.each(traps)(`${lang} does not tell of %s, in %s: %s`, (happening, sector, text, stars) => {
    expect(toldIn(text, lang, stars, sector)).not.toContain(happening);
  });
}
