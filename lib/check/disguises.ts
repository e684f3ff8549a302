import { foldIn } from './fold.ts';
import { stemIn } from './stems.ts';
import type { Token } from './tokens.ts';

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

/** Whether a sign comes three times on end. */
function holdsTriple(text: string): boolean {
  for (let at = 2; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === text.charCodeAt(at - 1) && code === text.charCodeAt(at - 2)) return true;
  }
  return false;
}

/** The long patterns are worth their time only where their signs stand. */
const mayDisguise = (text: string, tokens: readonly Token[]): boolean =>
  (/[013457@$]/.test(text) && digitInWord.test(text)) ||
  (holdsSingles(tokens) && apart.test(text)) ||
  (holdsTriple(text.toLowerCase()) && drawnOut.test(text));

function plainForm({ form }: Token): string {
  const letters = /\p{L}/u.test(form) ? form.replace(/[013457]/g, (sign) => letterForSign[sign] ?? sign) : form;
  return letters.replace(/(.)\1\1+/gu, '$1');
}

/** How many tokens from `first` on are single letters with little between them. */
function lettersApart(text: string, tokens: readonly Token[], first: number): number {
  let count = 0;
  for (let at = first; at < tokens.length; at++) {
    const { start, end } = tokens[at] as Token;
    if (!/^\p{L}$/u.test(text.slice(start, end))) break;
    if (at > first && !between.test(text.slice(tokens[at - 1]?.end, start))) break;
    count++;
  }
  return count;
}

/** The words as they were meant where they are written so as to slip past a filter; null where none is. `lang`: a main tag. */
export function undisguised(text: string, tokens: readonly Token[], lang: string): Token[] | null {
  if (!mayDisguise(text, tokens)) return null;
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const apart = lettersApart(text, tokens, at);
    if (apart >= leastApart) {
      const letters = tokens.slice(at, at + apart);
      const form = foldIn(lang, letters.map((letter) => letter.form).join(''));
      found.push({ ...token, end: letters.at(-1)?.end ?? token.end, form, stem: stemIn(lang, form) });
      at += apart - 1;
      continue;
    }
    const form = plainForm(token);
    found.push(form === token.form ? token : { ...token, form, stem: stemIn(lang, form) });
  }
  return found;
}
