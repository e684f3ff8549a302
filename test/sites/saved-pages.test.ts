import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comparable, lookAt, pagesIn, truthOf } from './pages.ts';

const folder = new URL('../../../shared/pages/', import.meta.url);
const present = existsSync(folder);

/** Sites with a file of their own, and what the generic reader promises: these agree wholly. */
const whole = [
  'google-maps-1',
  'google-maps-6',
  'google-maps-7',
  'trustpilot-2',
  'schema-org-2',
  'schema-org-3',
  'schema-org-6',
  'schema-org-11',
  'yandex-sprav-1',
  '2gis-cabinet-1',
  'flamp-1',
  'otzovik-1',
  'yandex-maps-1',
  'amazon-2',
  'amazon-3',
  'tripadvisor-3',
  'tripadvisor-4',
  'yelp-1',
  'yelp-4',
];

describe.skipIf(!present)('saved pages (skipped where they are not beside the repository)', () => {
  test.each(whole)('%s: all reviews, none extra, every field', (name) => {
    const truth = truthOf(folder, name);
    const { reading } = lookAt(folder, name).look;
    expect(reading.reviews.map(comparable)).toEqual(truth.reviews.map(comparable));
    expect(reading.replyEditors).toEqual(
      truth.replyEditors.map(({ kind, forReviewIndex }) => ({ kind, forReviewIndex })),
    );
  });

  test.each(whole)('%s: an id is the site’s own or none', (name) => {
    const { reading } = lookAt(folder, name).look;
    const ids = truthOf(folder, name).reviews.map(({ id }) => id);
    for (const [index, { id }] of reading.reviews.entries()) expect([ids[index], null]).toContain(id);
  });

  const others = present ? pagesIn(folder).filter((name) => !whole.includes(name)) : [];
  test.each(others)('%s: what the generic reader makes of a page that says little of itself', (name) => {
    const truth = truthOf(folder, name);
    const { reading, cards } = lookAt(folder, name).look;
    const shown = reading.reviews.map(comparable);
    const wrong = shown.flatMap((review, index) => {
      const wanted = truth.reviews[index];
      if (!wanted) return ['extra review'];
      const right = comparable(wanted);
      return (Object.keys(right) as (keyof typeof right)[]).filter(
        (field) => review[field] && review[field] !== right[field],
      );
    });
    console.info(
      `${name}: ${cards.length} of ${truth.reviews.length} reviews, wrong values: ${wrong.join(', ') || 'none'}`,
    );
    expect(cards.length).toBeLessThanOrEqual(truth.reviews.length);
    expect(reading.replyEditors).toEqual([]);
  });
});
