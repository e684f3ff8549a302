import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeatedWords, sharedShare, shareFrom, shinglesOf } from '#lib/similar.ts';

const similarity = (a: string, b: string) => sharedShare(shinglesOf(a), shinglesOf(b));

describe('similarity', () => {
  test('is one for the same words and zero for none in common', () => {
    expect(similarity('Thank you for your visit', 'thank you, for your visit!')).toBe(1);
    expect(similarity('Thank you for your visit', 'Суп был холодным в тот вечер')).toBe(0);
    expect(similarity('', '')).toBe(0);
  });

  test('falls as words change', () => {
    const text = 'We are sorry about the cold soup and have talked with the kitchen';
    expect(similarity(text, text.replace('soup', 'fish'))).toBeGreaterThan(0.5);
    expect(similarity(text, text.replace('soup', 'fish'))).toBeLessThan(1);
  });

  test('does not mind which comes first, and keeps between zero and one', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 20 }), fc.lorem({ maxCount: 20 }), (a, b) => {
        const measure = similarity(a, b);
        expect(measure).toBe(similarity(b, a));
        expect(shareFrom(0.8, shinglesOf(a), shinglesOf(b))).toBe(measure < 0.8 ? 0 : measure);
        expect(measure >= 0 && measure <= 1).toBe(true);
      }),
    );
  });
});

describe('repeated words', () => {
  test('are found where they stand, as one run', () => {
    const reply = 'We know that you were waiting for two hours in the rain, sorry.';
    const found = repeatedWords(reply, 'They kept us waiting for two hours in the rain!');
    expect(found.map(({ start, end }) => reply.slice(start, end))).toEqual(['waiting for two hours in the rain']);
  });

  test('need five on end', () => {
    expect(repeatedWords('waiting for two hours', 'waiting for two hours in the rain')).toEqual([]);
  });
});
