import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearPattern } from '#lib/check/linear-pattern.ts';

const foundBy = (pattern: string, text: string) =>
  linearPattern(pattern)(text).map(({ start, end }) => text.slice(start, end));

describe('a pattern', () => {
  test.each<[string, string, string[]]>([
    ['cat', 'A cat, a CAT', ['cat', 'CAT']],
    ['colou?r', 'color colour', ['color', 'colour']],
    ['\\bSKU-\\d{3,5}\\b', 'SKU-12 SKU-123 SKU-123456 sku-4444', ['SKU-123', 'sku-4444']],
    ['(?:free|gratis) (?:coffee|tea)+', 'a free coffee, gratis teatea', ['free coffee', 'gratis teatea']],
    ['[^ ]+@[a-z]+', 'write to a.b@cafe now', ['a.b@cafe']],
    ['^hello', 'hello hello', ['hello']],
    ['end$', 'end of the end', ['end']],
    ['\\p{Lu}{2,}', 'ab', ['ab']],
    ['скидк[аиу]', 'Скидка и скидки', ['Скидка', 'скидки']],
    ['.', '😀', ['😀']],
    ['(a?)*b', 'aaab', ['aaab']],
    ['\\.\\(\\)', 'x.()', ['.()']],
  ])('%s in "%s"', (pattern, text, found) => {
    expect(foundBy(pattern, text)).toEqual(found);
  });

  test.each<[string, string]>([
    ['(a)\\1', 'backreference'],
    ['(?=a)b', 'lookaround'],
    ['(?<!a)b', 'lookaround'],
    ['a+?', 'lazy'],
    ['a++', 'repeat'],
    ['*a', 'repeat'],
    ['a{60}', 'repeat'],
    ['a{3,2}', 'repeat'],
    ['(ab', 'unclosed'],
    ['ab)', 'unclosed'],
    ['[ab', 'unclosed'],
    ['[b-a]', 'escape'],
    ['\\q', 'escape'],
    ['(?:(?:a{50}){50}){50}', 'too-long'],
    ['^$', 'empty'],
    ['()', 'empty'],
  ])('%s is refused: %s', (pattern, fault) => {
    expect(() => linearPattern(pattern)).toThrow(fault);
  });

  test.each(['(a+)+b', '(a|a)*b', '(.*)(.*)(.*)x', '(?:\\p{L}+\\s?)+!'])('%s goes through a long text', (pattern) => {
    expect(linearPattern(pattern)('a'.repeat(100_000))).toEqual([]);
  });

  test('finds where a backtracking one finds', () => {
    const piece = fc.constantFrom('a', 'b', 'ab', '[ab]', 'a?', 'b*', 'a+', '(?:ab|b)', 'c');
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 5 }),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 }),
        (pieces, text) => {
          const own = linearPattern(pieces.join(''))(text);
          const [theirs] = [...text.matchAll(new RegExp(pieces.join(''), 'g'))].filter(([words]) => words !== '');
          expect(own.length > 0).toBe(theirs !== undefined);
          if (theirs) expect(own[0]?.start).toBe(theirs.index);
        },
      ),
    );
  });

  test('answers any pattern: it reads it, or says what is wrong', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (pattern, text) => {
        try {
          for (const { start, end } of linearPattern(pattern)(text)) expect(start).toBeLessThan(end);
        } catch (error) {
          expect((error as Error).name === 'AssertionError').toBe(false);
          expect((error as { fault?: string }).fault).toBeTypeOf('string');
        }
      }),
      { numRuns: 500 },
    );
  });
});
