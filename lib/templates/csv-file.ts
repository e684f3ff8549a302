import Papa from 'papaparse';
import type { Template } from '../schema/records.ts';
import type { TemplateWording } from '../schema/template.ts';
import { type FileFault, type RawRow, readRows, type TemplateFile } from './template-file.ts';

type Exported = TemplateWording & Pick<Template, 'id'>;
type Column = 'id' | keyof TemplateWording;

const columns: readonly Column[] = ['title', 'text', 'lang', 'category', 'shortcut', 'shared', 'id'];
/** What other programs call them. */
const aliases: Record<string, Column> = {
  name: 'title',
  language: 'lang',
  body: 'text',
  tag: 'category',
  for: 'shared',
};
const byteOrderMark = '\ufeff';

/** Spreadsheets compute what begins like this, whatever it does: https://owasp.org/www-community/attacks/CSV_Injection (2026-11). */
const formula = /^'*[=+\-@\t\n\r＝＋－＠]/;
const disarmed = (cell: string) => (formula.test(cell) ? `'${cell}` : cell);
const armed = (cell: string) => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/**
 * Templates as a table for spreadsheets; `delimiter` is what the person's spreadsheet separates cells with. What would be computed
 * there is disarmed by an apostrophe, which reading takes away again.
 */
export function toCsv(templates: readonly Exported[], delimiter: ',' | ';'): string {
  const cells = (template: Exported) =>
    columns.map((column) => {
      if (column === 'shared') return template.shared ? 'company' : 'personal';
      return disarmed(template[column] ?? '');
    });
  const table = [columns, ...templates.map(cells)];
  return byteOrderMark + Papa.unparse(table, { delimiter, quotes: true, newline: '\r\n' });
}

/** Reads a table whose first line names its columns, in any order; of the others it knows nothing. */
export function fromCsv(text: string): TemplateFile {
  const source = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const [head, ...lines] = readTable(source);
  const names = head?.cells.map((cell) => columnNamed(cell.trim().toLowerCase())) ?? [];
  if (!names.includes('title') || !names.includes('text'))
    return { rows: [], faults: [{ line: null, why: 'no-columns' }] };
  const broken: FileFault[] = lines.flatMap(({ line, whole }) => (whole ? [] : [{ line, why: 'quotes' }]));
  const file = readRows(
    lines
      .filter(({ whole, cells }) => whole && cells.some((cell) => cell.trim() !== ''))
      .map(({ line, cells }) => ({ line, raw: rawRow(names, cells) })),
  );
  return { rows: file.rows, faults: [...broken, ...file.faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}

const columnNamed = (name: string): Column | null =>
  columns.find((column) => column === name) ?? (Object.hasOwn(aliases, name) ? (aliases[name] ?? null) : null);

function rawRow(names: readonly (Column | null)[], cells: readonly string[]): RawRow {
  const raw: RawRow = {};
  for (const [index, name] of names.entries()) if (name) raw[name] = armed(cells[index] ?? '');
  return { ...raw, shared: /^(?:company|true|yes|1)$/i.test(String(raw.shared ?? '').trim()) };
}

type Line = { line: number; cells: string[]; whole: boolean };

/** Rows with the line each begins in, since a quoted cell may hold line breaks. */
function readTable(source: string): Line[] {
  const [head = ''] = source.split(/\r\n|\r|\n/, 1);
  const count = (mark: string) => head.split(mark).length;
  const [delimiter] = [',', ';', '\t'].toSorted((a, b) => count(b) - count(a));
  const lines: Line[] = [];
  let [line, from] = [1, 0];
  Papa.parse<string[]>(source, {
    delimiter,
    step: ({ data, errors, meta }) => {
      lines.push({ line, cells: data, whole: errors.every(({ type }) => type !== 'Quotes') });
      line += source.slice(from, meta.cursor).split(/\r\n|\r|\n/).length - 1;
      from = meta.cursor;
    },
  });
  return lines;
}
