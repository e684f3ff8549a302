import { describe, expect, test } from 'vitest';
import { faultsOf } from './draft-faults.ts';
import { generatedRequest, languages } from './generated-requests.ts';
import { mostAlikeOpenings, repliesInARow, tooClose } from './listing.ts';

describe('generated reviews', { timeout: 120_000 }, () => {
  test('give drafts without findings, open slots, facts from nowhere or too many characters', () => {
    const checked = Array.from({ length: 500 }, (_, at) => faultsOf(generatedRequest(at)));
    expect(checked.flatMap(({ found }) => found)).toEqual([]);
    expect(checked.reduce((sum, { drafts }) => sum + drafts, 0)).toBeGreaterThan(1000);
  });
});

describe('replies of one listing', { timeout: 120_000 }, () => {
  test.each(languages)('do not resemble each other, %s', (lang) => {
    const replies = repliesInARow(lang, 150, 49, 7);
    expect(tooClose(replies)).toEqual([]);
    expect(mostAlikeOpenings(replies)).toBeLessThanOrEqual(2);
  });
});
