import { type Language, mainTag } from '#lib/schema/ids.ts';
import { splitContraction } from './contractions.ts';
import { foldIn } from './fold.ts';
import { kindAt, kinds, runEnd } from './letters.ts';
import { breakIn, breaks } from './sentence-breaks.ts';
import { stemIn } from './stems.ts';

export type Token = {
  /** UTF-16 units of the text; `end` is exclusive. */
  start: number;
  end: number;
  /** Lower case, ё as е, without invisible characters and look-alike letters, in the one spelling of `foldIn`. */
  form: string;
  stem: string;
  before: 0 | 1 | 2;
  /** Written as names are: a capital and small letters. */
  capital: boolean;
};

/** The straight apostrophe, and the curled one that is a closing quotation mark as well. */
const [apostrophe, quote, space] = [0x27, 0x2019, 0x20];

/** Where the word ends that begins at `from`: behind its letters, digits and marks, and what an apostrophe joins to them. */
function wordEnd(text: string, from: number): number {
  const end = runEnd(text, from, kinds.part);
  if (end === from) return from + 1;
  const mark = text.charCodeAt(end);
  if (mark !== apostrophe && mark !== quote) return end;
  const joined = runEnd(text, end + 1, kinds.letter);
  return joined > end + 1 ? joined : end;
}

/** What a written word is, wherever it stands; null where it is of invisible signs alone. `second`: of a contraction, behind the first `form.length` signs. */
type Word = { capital: boolean; form: string; stem: string; second: { form: string; stem: string } | null };
const wordLimit = 20_000;
const wordCaches = new Map<string, Map<string, Word | null>>();

function readWord(word: string, tongue: string): Word | null {
  const folded = foldIn(tongue, word);
  if (folded === '') return null;
  const [form, second] = [splitContraction(tongue, folded)].flat() as [string, string?];
  return {
    capital: /^\p{Lu}\p{Ll}/u.test(word),
    form,
    stem: stemIn(tongue, form),
    second: second === undefined ? null : { form: second, stem: stemIn(tongue, second) },
  };
}

/** Words, numbers and signs of money or share, in order, each with what separates it from the one before; stems are those of `lang`. */
export function tokenise(text: string, lang: Language): Token[] {
  const tongue = mainTag(lang);
  const known = wordCaches.get(tongue) ?? new Map<string, Word | null>();
  wordCaches.set(tongue, known);
  if (known.size >= wordLimit) known.clear();
  const tokens: Token[] = [];
  let end = 0;
  let previous = '';
  for (let start = 0; start < text.length; start = end > start ? end : start + 1) {
    if (kindAt(text, start) === kinds.none) continue;
    const close = start === end + 1 && text.charCodeAt(end) === space;
    const between = close ? '' : text.slice(end, start);
    end = wordEnd(text, start);
    const word = text.slice(start, end);
    let read = known.get(word);
    if (read === undefined) {
      read = readWord(word, tongue);
      known.set(word, read);
    }
    const before =
      tokens.length === 0 ? breaks.sentence : close ? breaks.none : breakIn(tongue, between, previous, word);
    previous = word;
    if (!read) continue;
    const { form, stem, capital, second } = read;
    const middle = second ? Math.min(end, start + form.length) : end;
    tokens.push({ start, end: middle, form, stem, before, capital });
    if (second)
      tokens.push({ start: middle, end, form: second.form, stem: second.stem, before: breaks.none, capital: false });
  }
  return tokens;
}
