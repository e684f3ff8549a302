import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables, type Table, writeTables } from '#lib/check/table-file.ts';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { fileOf, pathOf, tableNames } from '#lib/languages/finished.ts';
import { meaningListsOf } from '#lib/languages/meaning-lists.ts';
import { phraseParts, programOf } from '#lib/languages/tables.ts';
import { cueLists } from '#lib/triage/cue-lexicon.ts';
import { cueProgramOf } from '#lib/triage/cue-programs.ts';
import { finishedTableFiles } from '#scripts/finished-tables.ts';

const lists = fc.oneof(
  fc.int16Array(),
  fc.int32Array(),
  fc.uint8Array(),
  fc.int8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.float64Array({ noNaN: true }),
);
const words = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }).map((word) => word.replaceAll(' ', '·')));
const name = fc.stringMatching(/^[a-z]{1,9}$/);
const part = fc.oneof(
  lists,
  words,
  fc.string({ unit: 'grapheme' }),
  fc.integer(),
  fc.dictionary(name, lists, { noNullPrototype: true }),
);
const table = fc.dictionary(name, part, { noNullPrototype: true });

describe('tables in a file', () => {
  it('come out as they went in, whatever lies before them', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 4 }), (tables: Table[]) => {
        const read = readTables(writeTables(Object.fromEntries(tables.map((one, at) => [`table ${at}`, one]))).buffer);
        for (const [at, one] of tables.entries()) expect(read(`table ${at}`)).toEqual(one);
      }),
    );
  });

  it('are asked for by name, and a name that is not there is told', () => {
    expect(() => readTables(writeTables({ known: {} }).buffer)('unknown')).toThrow('no table is named unknown');
  });
});

describe('what is shipped of a language', () => {
  it.each(checkedLanguages)('is what was read from its sources: %s', (lang) => {
    const read = (name: string): Table =>
      readTables((finishedTableFiles().get(pathOf(fileOf(name))) as Uint8Array<ArrayBuffer>).buffer)(name);
    for (const part of phraseParts) expect(read(tableNames.phrases(lang, part))).toEqual(programOf(lang, part));
    for (const list of cueLists) expect(read(tableNames.cues(lang, list))).toEqual(cueProgramOf(lang, list));
    expect(read(tableNames.meaning(lang))).toEqual(meaningListsOf(lang));
  });
});
