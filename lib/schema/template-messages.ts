import * as z from 'zod/mini';
import { FocusedBox } from './focused-box.ts';
import { Platform } from './ids.ts';
import { type Template, Uuid } from './records.ts';
import { type ListedTemplate, type OfferedTemplate, type TemplateFinding, TemplateWording } from './template.ts';

/** What a content script may say while a template is called by its shortcut. */
export const templatesFromPage = {
  /** The person pressed `/` in the box: put the list's script into this frame. */
  'slash.open': z.object({}),
  /** Names for the list; no text of any template. */
  'slash.list': z.object({ site: FocusedBox.shape.site, platform: Platform }),
  /** The person chose one: put it in place of what they typed, from `start` on. */
  'slash.take': z.object({ id: Uuid, start: z.int(), expected: z.string().check(z.maxLength(100)), box: FocusedBox }),
} as const;

/** Rows of a file that were read: `id` where the file names one. */
const ImportedTemplate = z.object({ id: z.nullable(Uuid), template: TemplateWording });

/** What any of our own pages may say of templates. */
export const templatesFromOwnPages = {
  'templates.list': z.object({}),
  /** A new one with `id: null`. */
  'templates.save': z.object({ template: TemplateWording, id: z.nullable(Uuid) }),
  'templates.remove': z.object({ id: Uuid }),
  /** Adds and changes what lib/templates/plan-import.ts says; the same again changes nothing. */
  'templates.import': z.object({ rows: z.array(ImportedTemplate).check(z.maxLength(5000)) }),
} as const;

export type TemplateAnswers = {
  'slash.open': { started: boolean };
  'slash.list': ListedTemplate[];
  /** `asked`: the panel asks for missing words, or shows what stands against the text. */
  'slash.take': { outcome: 'inserted' | 'asked' | 'failed' };
  'templates.list': OfferedTemplate[];
  /** `takenBy`: title of the template that has the shortcut already; nothing was kept. */
  'templates.save': { kept: Template; findings: TemplateFinding[] } | { kept: null; takenBy: string };
  'templates.remove': void;
  'templates.import': { added: number; changed: number };
};
