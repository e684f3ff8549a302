import type { Business } from '../schema/method.ts';
import { foundAgain } from './found-again.ts';
import { type PartKind, privateParts } from './private-parts.ts';

/** Takes out of texts what tells who somebody is, and puts back what a reply may say. One for each request. */
export type Redactor = {
  /** The text with placeholders, the same one for the same words; words hidden once are hidden wherever they stand. */
  hide(text: string): string;
  /** Placeholder of a name that is not to leave. */
  nameAs(name: string): string;
  /** A model's words with names, and the company's own contacts, in the place of their placeholders; others stay to be seen. */
  restore(text: string): string;
};

/** As models write them, loosely. */
const placeholder = /\[\s*(NAME|EMAIL|PHONE)(?:[_ ]?(\d{1,3}))?\s*\]/gi;

export function redactor(whose: Parameters<typeof privateParts>[1], business: Business): Redactor {
  const found = new Map<string, { kind: PartKind; words: string; made: string }>();
  const counts: Record<PartKind, number> = { CONTACT: 0, ADDRESS: 0, NUMBER: 0, NAME: 0 };
  const names = new Map<string, string>();

  const keyOf = (kind: PartKind, words: string) => `${kind} ${words.toLowerCase()}`;
  const placeholderOf = (kind: PartKind, value: string, written = value): string => {
    let made = found.get(keyOf(kind, value))?.made;
    if (!made) {
      counts[kind] += 1;
      made = `[${kind}_${counts[kind]}]`;
      if (kind === 'NAME') names.set(String(counts.NAME), value);
    }
    for (const words of [value, written])
      if (!found.has(keyOf(kind, words))) found.set(keyOf(kind, words), { kind, words, made });
    return made;
  };

  return {
    hide(written) {
      // Square brackets are ours: a review cannot bring placeholders of its own.
      const text = written.replaceAll('[', '(').replaceAll(']', ')');
      let hidden = '';
      let at = 0;
      for (const { start, end, kind, value } of privateParts(text, whose, foundAgain(text, [...found.values()]))) {
        hidden += text.slice(at, start) + placeholderOf(kind, value, text.slice(start, end));
        at = end;
      }
      return hidden + text.slice(at);
    },
    nameAs: (name) => placeholderOf('NAME', name),
    restore: (text) =>
      text.replace(placeholder, (whole, kind: string, number: string | undefined) => {
        if (kind.toUpperCase() === 'EMAIL') return business.email || whole;
        if (kind.toUpperCase() === 'PHONE') return business.phone || whole;
        return (number && names.get(number)) || whole;
      }),
  };
}
