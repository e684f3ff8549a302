import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lookAt, pagesIn, scrambleClasses, truthOf } from './pages.ts';
import { type Score, scoreOf, total } from './score.ts';

const saved = new URL('../../../shared/pages/', import.meta.url);
const present = existsSync(saved);
const fixtures = (name: string) => new URL(`../fixtures/sites/${name}/`, import.meta.url);

const read = (folder: URL, name: string, change?: (document: Document) => void) => {
  const { reading } = lookAt(folder, name, change).look;
  return { reading, score: scoreOf(reading.reviews, truthOf(folder, name)) };
};

/** Shares as the product promises them. */
function expectScore(score: Score, recall: number, precision: number, wrong: number): void {
  expect(score.found / score.wanted).toBeGreaterThanOrEqual(recall);
  expect(score.found / (score.found + score.extra)).toBeGreaterThanOrEqual(precision);
  expect(score.wrong.length / score.values, score.wrong.join('\n')).toBeLessThanOrEqual(wrong);
}

describe.skipIf(!present)(
  'saved pages (skipped where they are not beside the repository)',
  { timeout: 120_000 },
  () => {
    const names = present ? pagesIn(saved) : [];
    const undescribed = names.filter((name) => read(saved, name).reading.confidence !== undefined);

    test.each(undescribed)('%s, which no site’s file describes: nearly all reviews, nothing wrong', (name) => {
      expectScore(read(saved, name).score, 0.95, 0.95, 0);
    });

    test('with every class renamed nearly all is found and hardly anything is wrong', () => {
      expectScore(total(names.map((name) => read(saved, name, scrambleClasses).score)), 0.9, 0.95, 0.01);
    });

    const empty = names.filter((name) => truthOf(saved, name).reviews.length === 0);
    test.each(empty)('%s has no reviews, whatever its classes are called', (name) => {
      for (const change of [undefined, scrambleClasses]) expect(read(saved, name, change).reading.reviews).toEqual([]);
    });
  },
);

describe.each(pagesIn(fixtures('generic')))('%s', (name) => {
  test('reads the same with every class renamed, and says how sure it is', () => {
    const { reading, score } = read(fixtures('generic'), name, scrambleClasses);
    expect(score).toEqual({ ...score, found: score.wanted, extra: 0, wrong: [] });
    expect(reading.confidence).toBeGreaterThanOrEqual(0.6);
  });
});

test.each(pagesIn(fixtures('no-reviews')))('%s holds no reviews, whatever its classes are called', (name) => {
  for (const change of [undefined, scrambleClasses])
    expect(read(fixtures('no-reviews'), name, change).reading.reviews).toEqual([]);
});
