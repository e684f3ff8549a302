import '#test/platform.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '#lib/desk/database.ts';
import { addHealth, allHealth, changedSites, countFields, countsBeyond, tellOfChange } from '#lib/desk/health.ts';
import { hour, newDesk, noon, page, seen } from './looks.ts';

let desk: Desk;
beforeEach(() => {
  desk = newDesk();
});
const look = (fields: Partial<Parameters<typeof addHealth>[1]> = {}) =>
  addHealth(desk, { site: 'yelp', version: '1.0', lost: [], counts: {}, now: noon, ...fields });
const tell = (version: string, after: number) => tellOfChange(desk, 'yelp', version, noon + after);

describe('what one look counts', () => {
  it('is how many cards show each field, and how many lack one that all should show', () => {
    const reading = page([seen(), seen({ author: null, rating: null }), seen({ dateText: null })], {
      missing: { author: 1 },
    });
    expect(countFields(reading)).toEqual({
      id: { found: 3, missing: 0 },
      author: { found: 2, missing: 1 },
      rating: { found: 2, missing: 0 },
      dateText: { found: 2, missing: 0 },
      text: { found: 3, missing: 0 },
    });
  });

  it('names fields of cards that could not be read at all', () => {
    expect(countFields(page([], { missing: { text: 4 } }))).toEqual({ text: { found: 0, missing: 4 } });
  });

  it('is of a growing list only what was added', () => {
    const before = { author: { found: 10, missing: 2 } };
    const grown = { author: { found: 15, missing: 2 }, text: { found: 15, missing: 0 } };
    expect(countsBeyond(grown, before)).toEqual({ author: { found: 5, missing: 0 }, text: { found: 15, missing: 0 } });
    expect(countsBeyond(before, grown)).toEqual({ author: { found: 0, missing: 0 } });
  });
});

it('counts are summed by site and version, latest look first', async () => {
  await look({ counts: { author: { found: 3, missing: 1 } } });
  await look({ counts: { author: { found: 2, missing: 0 } }, now: noon + 1 });
  await look({ version: '1.1', counts: { author: { found: 0, missing: 5 } }, lost: ['author'], now: noon + 2 });
  expect(await allHealth(desk)).toMatchObject([
    { version: '1.1', fields: { author: { found: 0, missing: 5 } }, lost: ['author'] },
    { version: '1.0', fields: { author: { found: 5, missing: 1 } }, lost: [] },
  ]);
});

describe('a changed site', () => {
  it('is told of once a day, and anew by every version', async () => {
    await look({ lost: ['author'] });
    expect([await tell('1.0', 0), await tell('1.0', 23 * hour), await tell('1.0', 24 * hour)]).toEqual([
      true,
      false,
      true,
    ]);
    await look({ version: '1.1', lost: ['author'] });
    expect([await tell('1.1', 24 * hour), await tell('1.1', 25 * hour)]).toEqual([true, false]);
  });

  it('stays told when it is looked at again', async () => {
    await look({ lost: ['author'] });
    await tell('1.0', 0);
    await look({ lost: ['author'], now: noon + hour });
    expect(await tell('1.0', 2 * hour)).toBe(false);
  });

  it.each([
    ['lately, by this version', '1.0', ['author'], hour, 1],
    ['by an earlier version', '0.9', ['author'], hour, 0],
    ['the day before yesterday', '1.0', ['author'], 48 * hour, 0],
    ['and was read whole since', '1.0', [], hour, 0],
  ])('%s', async (_, version, lost, after, count) => {
    await look({ version, lost });
    expect(changedSites(await allHealth(desk), '1.0', noon + after)).toHaveLength(count);
  });
});
