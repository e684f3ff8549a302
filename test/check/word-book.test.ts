import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitsOf } from '#lib/check/units.ts';
import { wordBook } from '#lib/check/word-book.ts';

/** More than are kept. */
const many = 25_000;

describe('a word book', () => {
  test('reads each word once, and finds it wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }), { minLength: 1 }), (words) => {
        const read: string[] = [];
        const wordAt = wordBook((written) => {
          read.push(written);
          return { written };
        });
        for (const before of ['', 'x', words.join('')]) {
          for (const word of words) {
            const units = unitsOf(before + word);
            expect(wordAt(units, before.length, before.length + word.length).written).toBe(word);
          }
        }
        expect(read).toEqual([...new Set(words)]);
      }),
    );
  });

  test('forgets when there are too many, and reads again', () => {
    const wordAt = wordBook((written) => written);
    for (const round of [1, 2]) {
      for (let number = 0; number < many; number++) {
        const word = `w${number * round}`;
        expect(wordAt(unitsOf(word), 0, word.length)).toBe(word);
      }
    }
  });
});

test('the units of a text are its own, whichever text was read before', () => {
  const text = fc.string({ unit: 'binary', maxLength: 50 });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      for (const each of [...texts, 'long '.repeat(10_000), ...texts]) {
        const { codes, length } = unitsOf(each);
        expect(String.fromCharCode(...codes.subarray(0, Math.min(length, 100)))).toBe(each.slice(0, 100));
        expect(codes[length]).toBe(0);
      }
    }),
    { numRuns: 30 },
  );
});
