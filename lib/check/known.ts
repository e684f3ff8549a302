import type { Language } from '#lib/schema/ids.ts';
import type { Reading, Span } from './reading.ts';
import type { Context } from './rule.ts';
import { tokenise } from './tokens.ts';

const stemsOf = (text: string, lang: Language): Set<string> => new Set(tokenise(text, lang).map(({ stem }) => stem));

/** Words of a span that carry what it discloses: names, numbers and the longer words. */
function tellingStems(reading: Reading, span: Span): string[] {
  return reading.tokens
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .filter(({ form, capital, before }) => /\p{N}/u.test(form) || (capital && before !== 2) || form.length > 4)
    .map(({ stem }) => stem);
}

/** Whether what the span tells already stands in the review or in what the person vouches for: then it is no news. */
export function isKnown(context: Context, span: Span): boolean {
  const told = tellingStems(context.reply, span);
  if (told.length === 0) return false;
  const said = new Set([
    ...(context.review?.tokens.map(({ stem }) => stem) ?? []),
    ...stemsOf(context.facts.join(' '), context.reply.lang),
  ]);
  return told.filter((word) => said.has(word)).length * 2 >= told.length;
}

/** What is new to the readers of the review. */
export function onlyNews<S extends Span>(context: Context, spans: readonly S[]): S[] {
  return spans.filter((span) => !isKnown(context, span));
}

/** Stems of the names a reply may use: beside the review, in it, and the company's own. */
export function knownNames({ author, business, facts, review, reply }: Context): Set<string> {
  const own = [author, business.name, ...(business.staff ?? []), ...facts];
  const written = [...own, review?.text ?? ''].filter(Boolean).join(' ');
  // Names of accounts end in numbers and run together: "Hoffmann4", "CarlGustaf_58".
  const parted = written.replaceAll(/[\p{N}_]+|(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return stemsOf(`${written} ${parted}`, reply.lang);
}
