import { type Language, mainTag } from '#lib/schema/ids.ts';
import { splitContraction } from './contractions.ts';
import { foldIn } from './fold.ts';
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

const words = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’ʼ]\p{L}+)?|[%$£€₽¥№]/gu;

/** What a written word is, wherever it stands. `parts`: two for a contraction, none for a word of invisible signs alone. */
type Word = { capital: boolean; parts: readonly { form: string; stem: string }[]; cut: number };
const wordLimit = 20_000;
const wordCaches = new Map<string, Map<string, Word>>();

function readWord(word: string, tongue: string): Word {
  const folded = foldIn(tongue, word);
  const parts = folded === '' ? [] : [splitContraction(tongue, folded)].flat();
  return {
    capital: /^\p{Lu}\p{Ll}/u.test(word),
    parts: parts.map((form) => ({ form, stem: stemIn(tongue, form) })),
    cut: parts[0]?.length ?? 0,
  };
}

/** Words, numbers and signs of money or share, in order, each with what separates it from the one before; stems are those of `lang`. */
export function tokenise(text: string, lang: Language): Token[] {
  const tongue = mainTag(lang);
  const known = wordCaches.get(tongue) ?? new Map<string, Word>();
  wordCaches.set(tongue, known);
  if (known.size >= wordLimit) known.clear();
  const tokens: Token[] = [];
  let end = 0;
  let previous = '';
  for (const match of text.matchAll(words)) {
    const [word] = match;
    const start = match.index;
    const before = tokens.length === 0 ? breaks.sentence : breakIn(tongue, text.slice(end, start), previous, word);
    let read = known.get(word);
    if (!read) {
      read = readWord(word, tongue);
      known.set(word, read);
    }
    end = start + word.length;
    previous = word;
    const { capital, parts, cut } = read;
    const [first, second] = parts;
    if (!first) continue;
    const middle = second ? Math.min(end, start + cut) : end;
    tokens.push({ start, end: middle, form: first.form, stem: first.stem, before, capital });
    if (!second) continue;
    tokens.push({ start: middle, end, form: second.form, stem: second.stem, before: breaks.none, capital: false });
  }
  return tokens;
}
