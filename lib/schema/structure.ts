import * as z from 'zod/mini';
import { Person, Uuid } from './records.ts';
import { structureLine, structureLines } from './structure-line.ts';

/** How a page that changed is built, for whoever mends its reader: no text, no names, no values. */
export const StructureReport = z.strictObject({
  id: Uuid,
  /** The site, by its id in lib/sites. */
  site: z.string().check(z.regex(/^[a-z0-9-]{1,100}$/)),
  /** Of the extension that could not read it. */
  version: z.string().check(z.regex(/^[0-9.]{1,40}$/)),
  /** Names of the fields that were not found. */
  fields: z.array(z.string().check(z.regex(/^[A-Za-z]{1,40}$/))).check(z.maxLength(20)),
  lines: z.array(z.string().check(z.regex(structureLine))).check(z.minLength(1), z.maxLength(structureLines)),
});
export type StructureReport = z.infer<typeof StructureReport>;

/** As an admin reads it. */
export const StoredStructure = z.object({ ...StructureReport.shape, by: Person, receivedAt: z.int() });
export type StoredStructure = z.infer<typeof StoredStructure>;
