import * as z from 'zod/mini';
import type { Template } from '../schema/records.ts';
import type { TemplateWording } from '../schema/template.ts';
import { type RawRow, readRows, type TemplateFile } from './template-file.ts';

const format = 'replywright-templates';
const version = 1;

const Envelope = z.object({
  format: z.literal(format),
  version: z.int(),
  templates: z.array(z.record(z.string(), z.unknown())),
});

type Exported = TemplateWording & Pick<Template, 'id'>;

/** Templates as a file for this extension on another computer. Figures of use are the person's own and stay. */
export function toJson(templates: readonly Exported[]): string {
  const rows = templates.map(({ id, title, text, lang, category, shortcut, shared }) => ({
    ...{ id, title, text, lang, category, shortcut, shared },
  }));
  return `${JSON.stringify({ format, version, templates: rows }, null, 2)}\n`;
}

/** Reads such a file; a row's line is its number in the list, from 1. */
export function fromJson(text: string): TemplateFile {
  const parsed = Envelope.safeParse(parse(text));
  if (!parsed.success) return { rows: [], faults: [{ line: null, why: 'not-json' }] };
  if (parsed.data.version > version) return { rows: [], faults: [{ line: null, why: 'newer' }] };
  return readRows(parsed.data.templates.map((raw, index) => ({ raw: raw as RawRow, line: index + 1 })));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
