import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import { german } from './golden-de.ts';
import { english } from './golden-en.ts';
import { spanish } from './golden-es.ts';
import { russian } from './golden-ru.ts';
import { swedish } from './golden-sv.ts';
import { wordsIn } from './requests.ts';

/** Praise is answered in a few words. */
const mostWords = { praise: 45, others: 110 };
const hasMoreToSay: ReadonlySet<string> = new Set(['mixed', 'follow-up']);

describe.each([
  ['en', 'Grace', english],
  ['ru', 'Марина', russian],
  ['sv', 'Malin', swedish],
  ['es', 'Lucía', spanish],
  ['de', 'Kathrin', german],
] as const)('a review in %s', (lang, name, golden) => {
  test.each(golden)('$strategy: $text', ({ text, stars, strategy, author = name, about, says = [], never = [] }) => {
    const praised = strategy.startsWith('praise') || (stars > 3 && !hasMoreToSay.has(strategy));
    for (const seed of [0, 1, 2]) {
      const review = { author, text, rating: stars, ratingScale: 5 };
      const composition = compose({ sector: 'restaurant', platform: 'google', ...about, seed, lang, review });
      expect(composition.strategy).toBe(strategy);
      for (const { findings } of composition.drafts) expect.soft(findings).toEqual([]);
      const said = composition.drafts.find(({ tone }) => tone === 'standard')?.text ?? '';
      for (const wanted of says) expect.soft(said).toMatch(wanted);
      for (const unwanted of never) expect.soft(said).not.toMatch(unwanted);
      expect.soft(wordsIn(said), said).toBeLessThanOrEqual(praised ? mostWords.praise : mostWords.others);
    }
  });
});
