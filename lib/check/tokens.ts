import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemRussian } from '@orama/stemmers/russian';

/** What stands between a word and the one before it. */
export const breaks = { none: 0, clause: 1, sentence: 2 } as const;

export type Token = {
  /** UTF-16 units of the text; `end` is exclusive. */
  start: number;
  end: number;
  /** Lower case, ё as е, without invisible characters and look-alike letters. */
  form: string;
  stem: string;
  before: 0 | 1 | 2;
  /** Written as names are: a capital and small letters. */
  capital: boolean;
};

const words = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’ʼ]\p{L}+)?|[%$£€₽¥№]/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const sentenceEnd = /[.!?…]["»”’')\]]*\s|\n/;
const clauseEnd = /[,;:()"«»“”„\n]|[—–]|\s-\s|[.!?…]/;
const abbreviations = new Set(
  'mr mrs ms dr st vs etc no e.g i.e approx dept inc ltd ул г д кв стр корп им тел руб коп т р пр обл см др п'.split(
    ' ',
  ),
);
const latinForCyrillic: Record<string, string> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  '0': 'о',
  '3': 'з',
};
const cyrillicForLatin = Object.fromEntries(
  Object.entries(latinForCyrillic).map(([latin, cyrillic]) => [cyrillic, latin]),
);

/** A word of two alphabets was written to slip past a filter: take it for the one it mostly is. */
function unmix(word: string): string {
  const cyrillic = word.match(/[а-я]/g)?.length ?? 0;
  const latin = word.match(/[a-z]/g)?.length ?? 0;
  if (cyrillic === 0 || latin === 0) return word;
  const table = cyrillic >= latin ? latinForCyrillic : cyrillicForLatin;
  return word.replace(/./gu, (letter) => table[letter] ?? letter);
}

const plainWord = /^(?:[a-z]+|[а-я]+|[0-9]+)$/;

/** The form in which words are compared. */
export function fold(word: string): string {
  if (plainWord.test(word)) return word;
  const plain = word.replace(invisible, '').normalize('NFC').toLowerCase().replaceAll('ё', 'е');
  return unmix(plain);
}

const stemCache = new Map<string, string>();
const stemCacheLimit = 20_000;

/** Stem of a folded word, by its script. Words of other languages come back as they are. */
export function stem(form: string): string {
  const known = stemCache.get(form);
  if (known !== undefined) return known;
  let found = form;
  if (form.length > 2 && form.length < 40) {
    if (/^[a-z]+$/.test(form)) found = stemEnglish(form);
    else if (/^[а-я]+$/.test(form)) found = stemRussian(form);
  }
  if (stemCache.size >= stemCacheLimit) stemCache.clear();
  stemCache.set(form, found);
  return found;
}

const contractions: Record<string, string> = { ll: 'will', re: 'are', ve: 'have', m: 'am', d: 'would' };
const isAfter = new Set('it that there here what who he she how where this everything nobody'.split(' '));

/** "don't" is two words, do and not; "hotel's" is one. Other languages keep the apostrophe out of the word. */
function splitContraction(form: string): [string, string] | string {
  const mark = form.search(/['’ʼ]/);
  if (mark < 0) return form;
  const [head, tail] = [form.slice(0, mark), form.slice(mark + 1)];
  if (tail === 't' && head.endsWith('n')) {
    return [head === 'can' ? 'can' : head === 'won' ? 'will' : head.slice(0, -1), 'not'];
  }
  if (tail === 's') return isAfter.has(head) ? [head, 'is'] : head;
  const full = contractions[tail];
  return full ? [head, full] : head + tail;
}

function breakIn(between: string, previous: string, follows: string): 0 | 1 | 2 {
  if (between === ' ' || between === '') return breaks.none;
  if (
    sentenceEnd.test(between) ||
    (/[.!?…]/.test(between) && /^\p{Lu}/u.test(follows) && /^\p{Ll}{3}/u.test(previous))
  ) {
    const abbreviated =
      between.startsWith('.') &&
      !between.includes('\n') &&
      (abbreviations.has(previous.toLowerCase()) || /^\p{Lu}$/u.test(previous));
    const ordinal = /^\.\s/.test(between) && /^\p{N}+$/u.test(previous) && /^\p{Ll}/u.test(follows);
    return abbreviated || ordinal ? breaks.none : breaks.sentence;
  }
  return clauseEnd.test(between) ? breaks.clause : breaks.none;
}

/** Words, numbers and signs of money or share, in order, each with what separates it from the one before. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let previous = '';
  for (const match of text.matchAll(words)) {
    const [word] = match;
    const start = match.index;
    const before = tokens.length === 0 ? breaks.sentence : breakIn(text.slice(end, start), previous, word);
    const capital = /^\p{Lu}\p{Ll}/u.test(word);
    const folded = fold(word);
    const parts = splitContraction(folded);
    end = start + word.length;
    previous = word;
    if (folded === '') continue;
    if (typeof parts === 'string') {
      tokens.push({ start, end, form: parts, stem: stem(parts), before, capital });
    } else {
      const [head, tail] = parts;
      const cut = Math.min(end, start + head.length);
      tokens.push({ start, end: cut, form: head, stem: stem(head), before, capital });
      tokens.push({ start: cut, end, form: tail, stem: stem(tail), before: breaks.none, capital: false });
    }
  }
  return tokens;
}
