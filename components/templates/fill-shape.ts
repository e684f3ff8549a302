import * as z from 'zod/mini';
import type { FormError } from '#components/form/error-words.ts';
import type { Asked } from '#lib/templates.ts';

const required: FormError = 'required';
const anything = z.string().check(z.refine((words) => words.trim() !== '', { error: required }));

/** What a template still needs as a form holds it: of choices one, else anything but nothing. */
export const fillShape = (asked: readonly Asked[]) =>
  z.object(
    Object.fromEntries(asked.map(({ name, choices }) => [name, choices.length > 0 ? z.enum(choices) : anything])),
  );

/** The first choice stands until another is taken. */
export const firstWords = (asked: readonly Asked[]): Record<string, string> =>
  Object.fromEntries(asked.map(({ name, choices }) => [name, choices[0] ?? '']));
