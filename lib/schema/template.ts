import * as z from 'zod/mini';
import type { Language, Platform } from './ids.ts';
import type { Finding } from './method.ts';
import { Template } from './records.ts';

/** What a person writes of a template; the rest of the record is counted. */
export const TemplateWording = z.pick(Template, {
  title: true,
  text: true,
  lang: true,
  category: true,
  shortcut: true,
  shared: true,
});
export type TemplateWording = z.infer<typeof TemplateWording>;

/** What the check of a template found, with the platforms on which it holds: lib/templates/check-template.ts. */
export type TemplateFinding = Pick<Finding, 'rule' | 'severity' | 'text' | 'message' | 'source'> & {
  platforms: Platform[];
};

/** A template as it is offered, with where it may not stand and why. */
export type OfferedTemplate = Template & { barred: { platforms: Platform[]; why: string }[] };

/** What the list at a site's box is made of; the text follows once one is chosen. */
export type ListedTemplate = Pick<Template, 'id' | 'title' | 'shortcut' | 'category' | 'lang'> & {
  barred: string | null;
};

/** Where a called template is to stand: in place of `expected`, which began at `start` of the box's text. */
export type WaitingTemplate = { templateId: string; start: number; expected: string };

/** What fills placeholders for the review at hand; `lang` is the language of those words that have one. */
export type KnownWords = { lang: Language; known: Record<string, string> };
