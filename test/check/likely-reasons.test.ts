import { describe, expect, test } from 'vitest';
import { rejectReasons } from '#lib/platforms/define.ts';
import { knownPlatforms, waitMs } from '#lib/platforms/index.ts';
import { likelyReasons } from '#lib/platforms/likely-reasons.ts';
import { rules } from '#lib/rules/index.ts';
import { platforms } from '#lib/schema/ids.ts';
import { Citation } from '#lib/schema/method.ts';

const hour = 3_600_000;

test.each([
  ['google', 24],
  ['yandex', 72],
  ['tripadvisor', 120],
  ['generic', 24],
] as const)('%s may take %d hours to show a reply', (platform, hours) => {
  expect(waitMs(platform)).toBe(hours * hour);
});

describe('why a reply may have been kept back', () => {
  test('what the checker found in it comes first', () => {
    const likely = likelyReasons('tripadvisor', [{ rule: 'contact-external-link' }, { rule: 'tone-caps' }]);
    expect(likely?.reasons[0]).toEqual({ id: 'links', flagged: true });
    expect(likely?.reasons.slice(1).every(({ flagged }) => !flagged)).toBe(true);
  });

  test('is unknown where the site tells nothing', () => {
    expect(likelyReasons('otzovik', [{ rule: 'contact-external-link' }])).toBeNull();
  });

  test('only names rules there are: each rule that can point to a reason does so on some platform or has none', () => {
    const ids = rules.map(({ id }) => id);
    const pointing = ids.filter((rule) =>
      platforms.some((platform) => likelyReasons(platform, [{ rule }])?.reasons.some(({ flagged }) => flagged)),
    );
    expect(pointing).toContain('privacy-health');
    expect(pointing).toContain('promo-code');
    expect(pointing).not.toContain('structure-no-thanks');
  });
});

test('every fact of waiting, refusing and editing has its source and day', () => {
  const sources = Object.values(knownPlatforms).flatMap(({ wait, rejects, editable }) =>
    [wait?.source, rejects?.source, editable].filter((source) => source !== undefined),
  );
  expect(sources.length).toBeGreaterThan(8);
  for (const source of sources) {
    expect(Citation.parse(source).url).toMatch(/^https:/);
    expect(source.checkedOn).toMatch(/^\d{4}-\d{2}/);
    expect(source.clause).not.toBe('');
  }
});

test('no platform both forbids and allows editing', () => {
  expect(Object.values(knownPlatforms).filter(({ final, editable }) => final && editable)).toEqual([]);
});

test('every reason is one that some platform gives', () => {
  const given = new Set(Object.values(knownPlatforms).flatMap(({ rejects }) => rejects?.reasons ?? []));
  expect(rejectReasons.filter((reason) => !given.has(reason))).toEqual([]);
});
