import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { look } from '#lib/page/read.ts';
import { PageReading } from '#lib/schema/review.ts';
import { sites } from '#lib/sites/index.ts';
import { comparable, lookAt, pagesIn, scrambleClasses, truthOf } from './pages.ts';

const root = new URL('../fixtures/sites/', import.meta.url);
const pages = readdirSync(root).flatMap((site) => pagesIn(new URL(`${site}/`, root)).map((name) => ({ site, name })));
const folderOf = (site: string) => new URL(`${site}/`, root);

describe.each(pages)('$site/$name', ({ site, name }) => {
  const folder = folderOf(site);
  const truth = truthOf(folder, name);
  const { document, look } = lookAt(folder, name);
  const { reading } = look;

  test('reads every review and no other', () => {
    expect(reading.reviews.map(comparable)).toEqual(truth.reviews.map(comparable));
  });

  test('reads dates and ids as shown, or none', () => {
    for (const [index, { id, dateText }] of reading.reviews.entries()) {
      const right = truth.reviews[index];
      expect([right?.id, right?.idInState, right?.id?.replace(/^\D+-/, ''), null]).toContain(id);
      expect(dateText).toBe(right?.dateText);
    }
    expect(reading.reviews.map(({ elsewhere }) => elsewhere)).toEqual(truth.reviews.map(({ elsewhere }) => elsewhere));
  });

  test('finds the reply boxes and no decoys, each with its review', () => {
    const wanted = truth.replyEditors.map(({ selector, kind, forReviewIndex }) => ({
      element: document.querySelector(selector),
      kind,
      forReviewIndex,
    }));
    const found = look.boxes.map(({ element }, index) => ({ element, ...reading.replyEditors[index] }));
    expect(found).toEqual(wanted);
  });

  test('is a reading that the background takes', () => {
    expect(PageReading.parse(reading)).toEqual(reading);
    expect(look.cards).toHaveLength(reading.reviews.length);
  });
});

/** Sites whose hooks are attributes: a redesign of the classes alone changes nothing. */
const byAttribute = pages.filter(({ site }) =>
  [
    '2gis-account',
    'avito',
    'booking',
    'facebook',
    'flamp',
    'glassdoor',
    'google-maps',
    'google-business',
    'otzovik',
    'ozon-seller',
    'reclame-aqui',
    'trustpilot',
    'schema-org',
    'hostile',
    'broken',
  ].includes(site),
);

test.each(byAttribute)('$site/$name reads the same with every class renamed', ({ site, name }) => {
  const folder = folderOf(site);
  const { reading } = lookAt(folder, name, scrambleClasses).look;
  expect(reading.reviews.map(comparable)).toEqual(truthOf(folder, name).reviews.map(comparable));
  expect(reading.replyEditors).toEqual(lookAt(folder, name).look.reading.replyEditors);
});

/** What was read and is neither null nor false. */
const said = (review: Parameters<typeof comparable>[0]) =>
  Object.entries(comparable(review)).filter(([, value]) => value !== null && value !== false);

test.each(pages)(
  '$site/$name with every class renamed: its adapter may read less, but nothing wrong',
  ({ site, name }) => {
    const { url, reviews } = truthOf(folderOf(site), name);
    const { document } = lookAt(folderOf(site), name, scrambleClasses);
    const right = reviews.map((review) => new Map(Object.entries(comparable(review))));
    for (const review of look(document, new URL(url), sites).reading.reviews)
      expect(right.some((truth) => said(review).every(([field, value]) => truth.get(field) === value))).toBe(true);
  },
);
