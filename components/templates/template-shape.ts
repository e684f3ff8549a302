import * as z from 'zod/mini';
import type { FormError } from '#components/form/error-words.ts';
import { Template } from '#lib/schema/records.ts';
import type { TemplateWording } from '#lib/schema/template.ts';

const say = (error: FormError) => error;
const written = (longest: number) =>
  z.string().check(z.trim(), z.minLength(1, say('required')), z.maxLength(longest, say('too-long')));

/** A template as its form holds it; what is empty is none. Lengths are those of the record: lib/schema/records.ts. */
export const TemplateShape = z.object({
  title: written(200),
  text: written(10_000),
  lang: z.string(),
  category: z.string().check(z.trim(), z.maxLength(60, say('too-long'))),
  shortcut: z.string().check(
    z.trim(),
    z.refine((typed) => typed === '' || Template.shape.shortcut.safeParse(typed).success, { error: say('shortcut') }),
  ),
  shared: z.boolean(),
});
export type TemplateShape = z.infer<typeof TemplateShape>;

export const fromWording = ({ lang, category, shortcut, ...wording }: TemplateWording): TemplateShape => ({
  ...{ title: wording.title, text: wording.text, shared: wording.shared },
  lang: lang ?? '',
  category: category ?? '',
  shortcut: shortcut ?? '',
});

export const toWording = ({ lang, category, shortcut, ...wording }: TemplateShape): TemplateWording => ({
  ...wording,
  lang: lang || null,
  category: category || null,
  shortcut: shortcut || null,
});

/** A template that nobody has written yet. */
export const noWording: TemplateWording = {
  title: '',
  text: '',
  lang: null,
  category: null,
  shortcut: null,
  shared: false,
};

/** What a record says that a person wrote. */
export const wordingOf = ({ title, text, lang, category, shortcut, shared }: Template): TemplateWording => ({
  ...{ title, text, lang, category, shortcut, shared },
});
