import { expect, test } from 'vitest';
import { Uuid } from '#lib/schema/records.ts';
import { timeOf, uuidv7 } from '#lib/uuid.ts';

test('ids are of version 7, unique, and sort by time', () => {
  const ids = Array.from({ length: 1000 }, (_, time) => uuidv7(1_700_000_000_000 + time * 7919));
  for (const id of ids) expect(Uuid.safeParse(id).success).toBe(true);
  expect([...new Set(ids)].sort()).toEqual(ids);
});

test('an id tells when it was made', () => {
  expect(timeOf(uuidv7(1_795_000_123_456))).toBe(1_795_000_123_456);
});
