import { Template } from '../schema/records.ts';
import { TemplateWording } from '../schema/template.ts';
import type { ImportRow } from './plan-import.ts';

/** Why a row, or the whole file, cannot be taken. Words for each are in the interface's catalogue under `importFault.`. */
export type FileFault = {
  /** Null: the whole file. */
  line: number | null;
  why: 'not-text' | 'not-json' | 'newer' | 'no-columns' | 'quotes' | 'id' | keyof TemplateWording;
};

/** What a file held: every row is in one of the two. */
export type TemplateFile = { rows: ImportRow[]; faults: FileFault[] };

/** A row's fields as a file has them; whatever is absent, blank or null is not said. */
export type RawRow = Partial<Record<'id' | keyof TemplateWording, unknown>>;

const said = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? null : (value ?? null));
const unbroken = (value: unknown) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
const trimmed = (value: unknown) => (typeof value === 'string' ? value.trim() : value);
const lowered = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);

/** Reads one row; a field that is wrong is told by its name, and the row is left out. */
function readRow(raw: RawRow, line: number): { row: ImportRow } | { faults: FileFault[] } {
  const wording = {
    title: said(unbroken(raw.title)),
    text: said(unbroken(raw.text)),
    lang: lowered(trimmed(said(raw.lang))),
    category: trimmed(said(raw.category)),
    shortcut: trimmed(said(raw.shortcut)),
    shared: said(raw.shared) ?? false,
  };
  const id = trimmed(said(raw.id));
  const parsed = TemplateWording.safeParse(wording);
  const isId = id === null || Template.shape.id.safeParse(id).success;
  if (parsed.success && isId) return { row: { line, id: id as string | null, template: parsed.data } };
  const fields = parsed.error?.issues.map(({ path: [field] }) => field as keyof TemplateWording) ?? [];
  const names = [...new Set(fields), ...(isId ? [] : (['id'] as const))];
  return { faults: names.map((why) => ({ line, why })) };
}

/** All rows of a file, each kept or told. */
export function readRows(raws: Iterable<{ raw: RawRow; line: number }>): TemplateFile {
  const file: TemplateFile = { rows: [], faults: [] };
  for (const { raw, line } of raws) {
    const read = readRow(raw, line);
    if ('row' in read) file.rows.push(read.row);
    else file.faults.push(...read.faults);
  }
  return file;
}
