import { foldIn } from './fold.ts';
import { breaks } from './sentence-breaks.ts';
import { stemIn } from './stems.ts';
import { textSigns } from './text-signs.ts';
import type { Token } from './tokens.ts';
import { noPlace } from './word-places.ts';

/** "i d i o t", "i.d.i.o.t". */
const apart = /(?<![\p{L}\p{N}])\p{L}(?:[ .*_-]{1,2}\p{L}){2}(?![\p{L}\p{N}])|(?<!\p{L})\p{L}(?:[ .*_-]{1,2}\p{L}){3}/u;
/** "1d10t". */
const digitInWord = /\p{L}[013457@$]\p{L}/u;
/** "idiooot". */
const drawnOut = /(\p{L})\1\1/iu;
const letterForSign: Record<string, string> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };
/** Fewer letters apart are initials. */
const leastApart = 3;
const between = /^[ .*_-]{1,2}$/;

/** Whether two tokens on end are single letters, as all that stand apart are. */
function holdsSingles(tokens: readonly Token[]): boolean {
  let single = false;
  for (const { form } of tokens) {
    const is = form.length === 1;
    if (is && single) return true;
    single = is;
  }
  return false;
}

/** The long patterns are worth their time only where their signs stand. */
const mayDisguise = (text: string, signs: number, tokens: readonly Token[]): boolean =>
  ((signs & (textSigns.number | textSigns.at | textSigns.mask)) !== 0 && digitInWord.test(text)) ||
  (holdsSingles(tokens) && apart.test(text)) ||
  ((signs & textSigns.triple) !== 0 && drawnOut.test(text));

const written = /[013457]|(.)\1\1/u;

function plainForm({ form }: Token): string {
  if (!written.test(form)) return form;
  const letters = /\p{L}/u.test(form) ? form.replace(/[013457]/g, (sign) => letterForSign[sign] ?? sign) : form;
  return letters.replace(/(.)\1\1+/gu, '$1');
}

/** How many tokens from `first` on are single letters with little between them. */
function lettersApart(text: string, tokens: readonly Token[], first: number): number {
  let count = 0;
  for (let at = first; at < tokens.length; at++) {
    const { start, end } = tokens[at] as Token;
    if (end - start > 2 || !/^\p{L}$/u.test(text.slice(start, end))) break;
    if (at > first && !between.test(text.slice(tokens[at - 1]?.end, start))) break;
    count++;
  }
  return count;
}

/**
 * The words as they were meant where they are written so as to slip past a filter, in the sentences that hold any such; null where none does. `signs` of the
 * text; `lang`: a main tag.
 */
export function undisguised(text: string, signs: number, tokens: readonly Token[], lang: string): Token[] | null {
  if (!mayDisguise(text, signs, tokens)) return null;
  const found: Token[] = [];
  /** Where the sentence begins in `found`, and whether it holds a disguise. */
  let [begin, differs] = [0, false];
  const close = () => {
    if (!differs) found.length = begin;
    [begin, differs] = [found.length, false];
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.before === breaks.sentence) close();
    const apart = lettersApart(text, tokens, at);
    if (apart >= leastApart) {
      const letters = tokens.slice(at, at + apart);
      const form = foldIn(lang, letters.map((letter) => letter.form).join(''));
      found.push({ ...token, end: letters.at(-1)?.end ?? token.end, form, stem: stemIn(lang, form), place: noPlace });
      differs = true;
      at += apart - 1;
      continue;
    }
    const form = plainForm(token);
    if (form !== token.form) differs = true;
    found.push(form === token.form ? token : { ...token, form, stem: stemIn(lang, form), place: noPlace });
  }
  close();
  return found.length > 0 ? found : null;
}
