import { type Language, mainTag } from '#lib/schema/ids.ts';
import { splitContraction } from './contractions.ts';
import { foldIn } from './fold.ts';
import { kindAt, kinds, runEnd } from './letters.ts';
import { breakIn, breaks } from './sentence-breaks.ts';
import { stemIn } from './stems.ts';
import { type Units, unitsOf } from './units.ts';
import { wordBook } from './word-book.ts';
import { nextPlace } from './word-places.ts';

export type Token = {
  /** UTF-16 units of the text; `end` is exclusive. */
  start: number;
  end: number;
  /** Lower case, ё as е, without invisible characters and look-alike letters, in the one spelling of `foldIn`. */
  form: string;
  stem: string;
  /** Where what is known of the form may be kept: `keptByPlace`. */
  place: number;
  before: 0 | 1 | 2;
  /** Written as names are: a capital and small letters. */
  capital: boolean;
};

/** The straight apostrophe, and the curled one that is a closing quotation mark as well. */
const [apostrophe, quote, space, comma] = [0x27, 0x2019, 0x20, 0x2c];

/** Where the word ends that begins at `from`: behind its letters, digits and marks, and what an apostrophe joins to them. */
function wordEnd(units: Units, from: number): number {
  const end = runEnd(units, from, kinds.part);
  if (end === from) return from + 1;
  const mark = units.codes[end] as number;
  if (mark !== apostrophe && mark !== quote) return end;
  const joined = runEnd(units, end + 1, kinds.letter);
  return joined > end + 1 ? joined : end;
}

/** What a written word is, wherever it stands; null where it is of invisible signs alone. `second`: of a contraction, behind the first `form.length` signs. */
type Form = { form: string; stem: string; place: number };
type Word = Form & { capital: boolean; second: Form | null };
const books = new Map<string, ReturnType<typeof wordBook<Word | null>>>();

function readWord(word: string, tongue: string): Word | null {
  const folded = foldIn(tongue, word);
  if (folded === '') return null;
  const parts = splitContraction(tongue, folded);
  const [form, second] = typeof parts === 'string' ? [parts, null] : parts;
  return {
    form,
    stem: stemIn(tongue, form),
    place: nextPlace(),
    capital: /^\p{Lu}\p{Ll}/u.test(word),
    second: second === null ? null : { form: second, stem: stemIn(tongue, second), place: nextPlace() },
  };
}

function bookOf(tongue: string) {
  const book = books.get(tongue) ?? wordBook((written) => readWord(written, tongue));
  books.set(tongue, book);
  return book;
}

/** Words, numbers and signs of money or share, in order, each with what separates it from the one before; stems are those of `lang`. */
export function tokenise(text: string, lang: Language): Token[] {
  const tongue = mainTag(lang);
  const wordAt = bookOf(tongue);
  const units = unitsOf(text);
  const { codes } = units;
  const tokens: Token[] = [];
  /** Where the word before stands. */
  let [begin, end] = [0, 0];
  for (let start = 0; start < text.length; start = end > start ? end : start + 1) {
    if (kindAt(units, start) === kinds.none) continue;
    const close = start === end + 1 && codes[end] === space;
    const listed = start === end + 2 && codes[end] === comma && codes[end + 1] === space;
    const [lastBegin, lastEnd] = [begin, end];
    begin = start;
    end = wordEnd(units, start);
    const read = wordAt(units, start, end);
    if (read === null) continue;
    const before =
      tokens.length === 0
        ? breaks.sentence
        : close
          ? breaks.none
          : listed
            ? breaks.clause
            : breakBetween(tongue, text, lastBegin, lastEnd, start, end);
    const { form, stem, place, capital, second } = read;
    const middle = second ? Math.min(end, start + form.length) : end;
    tokens.push({ start, end: middle, form, stem, place, before, capital });
    if (second) tokens.push({ ...second, start: middle, end, before: breaks.none, capital: false });
  }
  return tokens;
}

/** What parts two words that no single space stands between. */
function breakBetween(
  tongue: string,
  text: string,
  begin: number,
  end: number,
  start: number,
  next: number,
): 0 | 1 | 2 {
  return breakIn(tongue, text.slice(end, start), text.slice(begin, end), text.slice(start, next));
}
