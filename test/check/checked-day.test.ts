import { expect, test } from 'vitest';
import { checkedDay } from '#lib/checked-day.ts';

test.each([
  ['2026-11', 'en', 'November 2026'],
  ['2026-11', 'ru', 'ноябрь 2026 г.'],
  ['2026-11-02', 'en', 'Nov 2, 2026'],
  ['last autumn', 'en', 'last autumn'],
])('%s in %s is %s', (checkedOn, language, shown) => {
  expect(checkedDay(checkedOn, language)).toBe(shown);
});
