import { mainTag } from '../schema/ids.ts';
import type { Template } from '../schema/records.ts';
import type { KnownWords } from '../schema/template.ts';
import { type FilledTemplate, fillTemplate } from '../templates.ts';

/** A template filled for the review at hand; what the person said goes before what is known. */
export function fillFor(
  { text, lang }: Pick<Template, 'text' | 'lang'>,
  words: KnownWords,
  said: Readonly<Record<string, string>> = {},
): FilledTemplate {
  const { topic, ...others } = words.known;
  const isOfItsLanguage = lang === null || mainTag(lang) === mainTag(words.lang);
  return fillTemplate(text, topic !== undefined && isOfItsLanguage ? { ...others, topic } : others, said);
}
