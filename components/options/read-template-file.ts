import { fromCsv } from '#lib/templates/csv-file.ts';
import { fromJson } from '#lib/templates/json-file.ts';
import type { TemplateFile } from '#lib/templates/template-file.ts';

/** Spreadsheets write "Unicode text" in UTF-16 with this in front, and all else in UTF-8. */
const utf16 = [0xff, 0xfe];

function textOf(bytes: Uint8Array): string | null {
  const encoding = utf16.every((byte, index) => bytes[index] === byte) ? 'utf-16le' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads a file the person chose: JSON where it begins as JSON does, else a table. */
export async function readTemplateFile(file: Blob): Promise<TemplateFile> {
  const text = textOf(new Uint8Array(await file.arrayBuffer()));
  if (text === null) return { rows: [], faults: [{ line: null, why: 'not-text' }] };
  return /^\s*[{[]/.test(text) ? fromJson(text) : fromCsv(text);
}
