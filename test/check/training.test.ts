import { expect, test } from 'vitest';
import { waysOf } from '#scripts/train/alternatives.ts';

test('a line without alternatives is said in one way', () => {
  expect(waysOf('Please remove this.')).toEqual(['Please remove this.']);
});

test('a line with alternatives is said in several of its ways, the same ones every time', () => {
  const line = 'You {may|might} want to {take {it|this}|pull this} down{ soon|}.';
  const ways = waysOf(line);
  expect(ways.length).toBeGreaterThan(1);
  expect(ways).toEqual(waysOf(line));
  for (const way of ways)
    expect(way).toMatch(/^You (?:may|might) want to (?:take (?:it|this)|pull this) down(?: soon)?\.$/);
});

test('an empty alternative leaves no gap', () => {
  for (const way of waysOf('Well{ then| now|}, {please|} go {away|} .')) expect(way).not.toMatch(/ {2}| [,.]/);
});
