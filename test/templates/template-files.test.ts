import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TemplateWording } from '#lib/schema/template.ts';
import { fromCsv, toCsv } from '#lib/templates/csv-file.ts';
import { fromJson, toJson } from '#lib/templates/json-file.ts';
import { planImport } from '#lib/templates/plan-import.ts';

const id = (n: number) => `01932c5e-0000-7000-8000-${String(n).padStart(12, '0')}`;
const plain: TemplateWording = { title: 'T', text: 'x', lang: null, category: null, shortcut: null, shared: false };

/** As people write them, and as they hurt: quotes, line breaks, formulas, apostrophes, other scripts. */
const words = (longest: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: longest }),
      fc
        .array(
          fc.constantFrom('=1+1', '+7', '-', '@', "'", '"', '""', ';', ',', '\t', '\n', ' ', 'ё', '＝', '😀', 'a'),
          {
            maxLength: 12,
          },
        )
        .map((parts) => parts.join('')),
    )
    .map((text) => text.replaceAll('\r', ''))
    .filter((text) => text.trim() !== '' && text.isWellFormed());
const none = fc.constant(null);
const template = fc.record({
  title: words(60),
  text: words(200),
  lang: fc.oneof(none, fc.constantFrom('en', 'ru', 'pt-br')),
  category: fc.oneof(
    none,
    words(60)
      .map((text) => text.trim().slice(0, 40).trim())
      .filter((text) => text !== ''),
  ),
  shortcut: fc.oneof(none, fc.constantFrom('thanks', 'спасибо-2', 'a', '-x')),
  shared: fc.boolean(),
});
const kept = fc
  .array(template, { maxLength: 8 })
  .map((templates) => templates.map((one, index) => ({ ...one, id: id(index) })));
const rowsOf = (templates: (TemplateWording & { id: string })[]) =>
  templates.map(({ id, ...wording }) => [id, wording]);
const readRows = ({ rows }: ReturnType<typeof fromCsv>) => rows.map(({ id, template }) => [id, template]);

describe('what is exported is read back as it was', () => {
  test.each([',', ';'] as const)('as CSV with %s', (delimiter) => {
    fc.assert(
      fc.property(kept, (templates) => {
        const read = fromCsv(toCsv(templates, delimiter));
        expect(read.faults).toEqual([]);
        expect(readRows(read)).toEqual(rowsOf(templates));
      }),
      { numRuns: 300 },
    );
  });

  test('as JSON', () => {
    fc.assert(
      fc.property(kept, (templates) => {
        const read = fromJson(toJson(templates));
        expect(read.faults).toEqual([]);
        expect(readRows(read)).toEqual(rowsOf(templates));
      }),
    );
  });

  test('no cell of a CSV would be computed', () => {
    fc.assert(
      fc.property(kept, (templates) => {
        const cells = [...toCsv(templates, ',').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
        expect(cells.filter((cell) => /^[=+\-@\t\n\r＝＋－＠]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('fromCsv', () => {
  test('a spreadsheet’s own: byte order mark, semicolons, other names and order, blank lines, quoted line breaks', () => {
    const text =
      '\ufeffText;Name;Language;note\r\n"Thank you,\r\n""dear"" guest";Thanks;EN;x\r\n;;;\r\n\r\nSorry.;Sorry;;\r\n';
    expect(fromCsv(text)).toEqual({
      rows: [
        { line: 2, id: null, template: { ...plain, title: 'Thanks', text: 'Thank you,\n"dear" guest', lang: 'en' } },
        { line: 6, id: null, template: { ...plain, title: 'Sorry', text: 'Sorry.' } },
      ],
      faults: [],
    });
  });

  test('each bad row is told with its line and what is wrong; the others are read', () => {
    const text = 'title,text,lang,shortcut,id\n,x,,,\nA,"one\ntwo",,,\nB,,xx yy,,\nC,x,,a b,1\nD,x,,,\n';
    const { rows, faults } = fromCsv(text);
    expect(rows.map(({ line, template }) => [line, template.title])).toEqual([
      [3, 'A'],
      [7, 'D'],
    ]);
    expect(faults).toEqual([
      { line: 2, why: 'title' },
      { line: 5, why: 'text' },
      { line: 5, why: 'lang' },
      { line: 6, why: 'shortcut' },
      { line: 6, why: 'id' },
    ]);
  });

  test('a quotation mark that is never closed is told, not swallowed', () => {
    const { rows, faults } = fromCsv('title,text\nA,x\nB,"never\nC,x\n');
    expect(rows.map(({ template }) => template.title)).toEqual(['A']);
    expect(faults).toEqual([{ line: 3, why: 'quotes' }]);
  });

  test.each(['', 'hello', 'a,b\n1,2', 'title\nA'])('%j is no table of templates', (text) => {
    expect(fromCsv(text)).toEqual({ rows: [], faults: [{ line: null, why: 'no-columns' }] });
  });

  test('any text is read without a surprise, every row kept or told', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', ';') }), (text) => {
        const { rows, faults } = fromCsv(`title,text\n${text}`);
        const told = new Set([...rows, ...faults].map(({ line }) => line));
        const whole = !text.includes('"');
        const lines = text.split('\n').flatMap((line, at) => (/a/.test(line) ? [at + 2] : []));
        if (whole) for (const line of lines) expect(told).toContain(line);
      }),
    );
  });
});

describe('fromJson', () => {
  test.each([
    ['not JSON', '{', 'not-json'],
    ['another file', '{"a":1}', 'not-json'],
    ['a newer version', '{"format":"replywright-templates","version":2,"templates":[]}', 'newer'],
  ])('%s is refused as a whole', (_, text, why) => {
    expect(fromJson(text)).toEqual({ rows: [], faults: [{ line: null, why }] });
  });

  test('a bad row is told by its number', () => {
    const templates = [{ title: 'A', text: 'x' }, { title: 7, text: 'x', shared: 'no' }, { title: 'C' }];
    const { rows, faults } = fromJson(JSON.stringify({ format: 'replywright-templates', version: 1, templates }));
    expect(rows).toEqual([{ line: 1, id: null, template: { ...plain, title: 'A' } }]);
    expect(faults).toEqual([
      { line: 2, why: 'title' },
      { line: 2, why: 'shared' },
      { line: 3, why: 'text' },
    ]);
  });
});

describe('planImport', () => {
  const row = (line: number, template: Partial<TemplateWording>, rowId: string | null = null) => ({
    line,
    id: rowId,
    template: { ...plain, ...template },
  });
  const plan = (...args: Parameters<typeof planImport>) =>
    planImport(...args).map(({ does, about, template, shortcutTaken }) => ({
      does,
      about,
      ...template,
      shortcutTaken,
    }));

  test('what is exported here changes nothing here', () => {
    fc.assert(
      fc.property(kept, (templates) => {
        // Two of one wording would be told apart by their ids alone.
        const steps = planImport(templates, fromJson(toJson(templates)).rows, true);
        expect(steps.filter(({ does }) => does === 'add')).toEqual([]);
      }),
    );
  });

  test('the same id is changed, the same words are left, the rest is added once', () => {
    const here = [
      { ...plain, id: id(1), category: 'Praise' },
      { ...plain, id: id(2), title: 'S' },
    ];
    expect(
      plan(here, [row(2, {}), row(3, { title: 'S2' }, id(2)), row(4, { title: 'N' }), row(5, { title: 'N' })], true),
    ).toMatchObject([
      { does: 'skip', about: id(1), category: 'Praise' },
      { does: 'change', about: id(2), title: 'S2' },
      { does: 'add', about: 'line 4' },
      { does: 'skip', about: 'line 4' },
    ]);
  });

  test('a shortcut that is taken is left out and told; one’s own is kept', () => {
    const here = [{ ...plain, id: id(1), shortcut: 'hi' }];
    expect(
      plan(here, [row(2, { title: 'B', shortcut: 'HI' }), row(3, { text: 'y', shortcut: 'hi' }, id(1))], true),
    ).toMatchObject([
      { does: 'add', shortcut: null, shortcutTaken: true },
      { does: 'change', shortcut: 'hi', shortcutTaken: false },
    ]);
  });

  test('what a row gives up is free for those that follow', () => {
    const here = [{ ...plain, id: id(1), shortcut: 'hi' }];
    const rows = [
      row(2, { title: 'A', shortcut: 'hello' }, id(1)),
      row(3, { title: 'B', shortcut: 'hi' }),
      row(4, { shortcut: 'hey' }),
    ];
    expect(plan(here, rows, true)).toMatchObject([
      { does: 'change', about: id(1), shortcut: 'hello' },
      { does: 'add', about: 'line 3', shortcut: 'hi', shortcutTaken: false },
      { does: 'add', about: 'line 4', shortcut: 'hey' },
    ]);
  });

  test('without a company nothing new is shared; what is kept stays as shared as it is', () => {
    const here = [{ ...plain, id: id(1), shared: true }];
    const rows = [row(2, { text: 'y' }, id(1)), row(3, { title: 'B', shared: true })];
    expect(plan(here, rows, false)).toMatchObject([{ shared: true }, { shared: false }]);
    expect(plan(here, rows, true)).toMatchObject([{ shared: true }, { shared: true }]);
  });
});
