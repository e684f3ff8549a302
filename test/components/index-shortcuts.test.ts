import { expect, test } from 'vitest';
import { indexShortcuts } from '#components/options/index-shortcuts.ts';

test.each([
  ['HI', 'b', 'a'],
  ['hi', 'a', undefined],
  ['hi', 'new', 'a'],
  ['cafe\u0301', 'new', 'c'],
  ['h', 'new', undefined],
  [null, 'new', undefined],
])('who else is called %s besides %s: %s', (shortcut, id, owner) => {
  const templates = [
    { id: 'a', shortcut: 'hi' },
    { id: 'c', shortcut: 'caf\u00e9' },
    { id: 'd', shortcut: null },
  ];
  expect(indexShortcuts(templates)({ id, shortcut })?.id).toBe(owner);
});

test('two of one name are told of each other, and each is read no more often for being one of many', () => {
  let reads = 0;
  const templates = Array.from({ length: 500 }, (_, n) => ({
    id: String(n),
    get shortcut() {
      reads += 1;
      return n < 2 ? 'same' : `own-${n}`;
    },
  }));
  const namesake = indexShortcuts(templates);
  expect(templates.flatMap((one) => namesake(one)?.id ?? [])).toEqual(['1', '0']);
  expect(reads).toBeLessThanOrEqual(templates.length * 4);
});
