import * as z from 'zod/mini';
import type { FormError } from '#components/form/error-words.ts';

const say = (error: FormError) => error;
const written = (longest: number) =>
  z.string().check(z.trim(), z.minLength(1, say('required')), z.maxLength(longest, say('too-long')));

/** A template as its form holds it; an empty language is any. Lengths are those of the record: lib/schema/records.ts. */
export const TemplateShape = z.object({
  title: written(200),
  text: written(10_000),
  lang: z.enum(['', 'en', 'ru']),
  shared: z.boolean(),
});
export type TemplateShape = z.infer<typeof TemplateShape>;
