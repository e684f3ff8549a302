import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '#lib/check/packed-numbers.ts';
import { packProgram, unpackProgram } from '#lib/check/phrase-program.ts';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { phraseParts, programOf } from '#lib/languages/tables.ts';
import { cueLists } from '#lib/triage/cue-lexicon.ts';
import { cueProgramOf } from '#lib/triage/cue-programs.ts';

describe('numbers in a string', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 })), (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });
});

describe('phrases as they are shipped', () => {
  it.each(checkedLanguages)('are those that were read: %s', (lang) => {
    for (const part of phraseParts) {
      const program = programOf(lang, part);
      expect(unpackProgram(packProgram(program))).toEqual(program);
    }
    for (const list of cueLists) {
      const program = cueProgramOf(lang, list);
      expect(unpackProgram(packProgram(program))).toEqual(program);
    }
  });
});
