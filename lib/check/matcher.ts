import { type Denial, isDenied } from './denial.ts';
import { flags, type PhraseProgram, programOfTable } from './phrase-program.ts';
import { phraseTable } from './phrase-table.ts';
import { endsOf, enter, leave, window, windowWords, wordsIn } from './phrase-ways.ts';
import type { Vocabulary } from './read-phrase.ts';
import { breaks } from './sentence-breaks.ts';
import type { Token } from './tokens.ts';
import { bareIn } from './word-atoms.ts';
import { type WordReading, wordReader } from './word-readings.ts';

/** Token indices; `last` is inclusive. */
export type Match = { first: number; last: number };
/** What is innocent or denied. */
export type Spared<Concept extends string> = Match & { concept: Concept };
/**
 * Finds what a text says, by concept, in its order. `asks`: whether the sentence of a token is a question. Innocent uses and what is denied are put into `spared`.
 */
export type Matcher<Concept extends string> = {
  (tokens: readonly Token[], asks: (token: number) => boolean, spared?: Spared<Concept>[]): Map<Concept, Match[]>;
  /** Whether any phrase may speak of the word: where none does, it is part of nothing that is found. */
  speaksOf: (token: Token) => boolean;
};

/** What a language says about its words: lists for `@name` and what turns a statement round. */
export type Lexicon = Denial & Vocabulary;

/** In a sentence longer than a window, windows begin so many words apart, so that a phrase finds room behind its first word. */
const stride = 10;

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && (tokens[to] as Token).before !== breaks.sentence) to++;
  return to;
}

/** What a window holds, one small number each, so that they sort fast and cost no object: where it begins, the row, where it ends. */
const bits = { word: 5, row: 20, wordMask: 0x1f, rowMask: 0xfffff } as const;
const foundAt = (first: number, row: number, last: number): number =>
  (first << (bits.row + bits.word)) | (row << bits.word) | last;
const lastOf = (found: number): number => found & bits.wordMask;
const rowOf = (found: number): number => (found >>> bits.word) & bits.rowMask;
const firstOfFound = (found: number): number => found >>> (bits.row + bits.word);

const allFlags = Object.values(flags).reduce((all, flag) => all | flag, 0);

/** The same numbers with room for more. */
function longer(list: Uint16Array<ArrayBuffer>, least: number): Uint16Array<ArrayBuffer> {
  const grown = new Uint16Array(2 * least);
  grown.set(list);
  return grown;
}

/** Whether two found are of one phrase from one word on. */
const isSame = (one: number | undefined, other: number): boolean =>
  one !== undefined && one >>> bits.word === other >>> bits.word;

/** Puts what is found where it belongs among the first `count` of a list, which ascend, and returns how many they are then. Of one phrase from one word on it keeps the shortest, or the widest. */
function insert(list: number[], count: number, found: number, widest: boolean): number {
  let at = count;
  while (at > 0 && (list[at - 1] as number) > found) at--;
  if (at > 0 && isSame(list[at - 1], found)) {
    if (widest) list[at - 1] = found;
    return count;
  }
  if (at < count && isSame(list[at], found)) {
    if (!widest) list[at] = found;
    return count;
  }
  for (let next = count; next > at; next--) list[next] = list[next - 1] as number;
  list[at] = found;
  return count + 1;
}

/** Where the shortest way ends that begins at a bit, or the widest. */
const endOf = (ends: number, widest: boolean): number => 31 - Math.clz32(widest ? ends : ends & -ends);

/** Whether any of the first `count` words is a denial. */
function holdsDenial(words: readonly WordReading[], count: number): boolean {
  for (let at = 0; at < count; at++) if ((words[at] as WordReading).denies) return true;
  return false;
}

/** Rows have short numbers. */
const mostRows = 1 << 15;
/** In which window, counted over all programs, a row was last tried. */
const tried = new Int32Array(mostRows);
let turn = 0;
/** Rows of the window's words whose first word and one more that they ask for stand in it; some more than once. */
let likelyRows = new Uint16Array(1 << 10);
/** By flag: which words of the window a row may begin with. */
const allowed = new Int32Array(allFlags + 1);
/** What the window holds, in order: so many of the list, which is never made anew. */
const found: number[] = [];
let count = 0;

type Program = PhraseProgram<string>;

/** Adds where a row holds that begins at one of `firsts`. */
function follow({ code, codeStarts, phrase: phraseOf, flag: flagOf }: Program, row: number, firsts: number): void {
  const from = codeStarts[row] as number;
  const to = codeStarts[row + 1] as number;
  const single = to - from === 1;
  const all = single ? firsts << 1 : endsOf(code, from, to, firsts);
  if (all === 0) return;
  const phrase = phraseOf[row] as number;
  const widest = ((flagOf[row] as number) & flags.innocent) !== 0;
  const alone = (firsts & (firsts - 1)) === 0;
  for (let rest = firsts; rest !== 0; rest &= rest - 1) {
    const begin = rest & -rest;
    const ends = alone ? all : single ? begin << 1 : endsOf(code, from, to, begin);
    if (ends === 0) continue;
    count = insert(found, count, foundAt(endOf(begin, false), phrase, endOf(ends, widest) - 1), widest);
  }
}

function allow(begin: number, start: boolean, asks: boolean): void {
  for (let flag = 0; flag < allowed.length; flag++) {
    const words = (flag & flags.start) === 0 ? (1 << begin) - 1 : Number(start);
    allowed[flag] = asks || (flag & flags.question) === 0 ? words : 0;
  }
}

/**
 * Fills `likelyRows` with those of the window's different words, and returns how many they are. Two rows of three are none of them, in no order: so there is no
 * branch.
 */
function gatherLikely(
  { first: firstOf, also: alsoOf, flag: flagOf }: Program,
  numbers: Uint16Array,
  different: number,
): number {
  let likely = 0;
  for (let at = 0; at < different; at++) {
    const { rows, to } = window[at] as WordReading;
    if (likely + to - rows > likelyRows.length) likelyRows = longer(likelyRows, likely + to - rows);
    const list = likelyRows;
    for (let next = rows; next < to; next++) {
      const row = numbers[next] as number;
      const others = wordsIn(alsoOf[row] as number);
      const firsts = wordsIn(firstOf[row] as number) & (allowed[flagOf[row] as number] as number);
      list[likely] = row;
      likely += ((others | -others) & (firsts | -firsts)) >>> 31;
    }
  }
  return likely;
}

/** Fills `found` with what begins at one of the first `begin` of the `size` words from `base` on; `start`: the sentence begins there. `numbers`: of the words' lists. */
function search(
  program: Program,
  numbers: Uint16Array,
  words: readonly WordReading[],
  base: number,
  size: number,
  begin: number,
  start: boolean,
  asks: boolean,
): void {
  const { first: firstOf, flag: flagOf } = program;
  const different = enter(numbers, words, base, size);
  turn++;
  count = 0;
  allow(begin, start, asks);
  const likely = gatherLikely(program, numbers, different);
  for (let at = 0; at < likely; at++) {
    const row = likelyRows[at] as number;
    if (tried[row] === turn) continue;
    tried[row] = turn;
    follow(program, row, wordsIn(firstOf[row] as number) & (allowed[flagOf[row] as number] as number));
  }
  leave(numbers, program.setRowStarts.length);
}

/** Makes a program into a matcher that looks at a phrase only where the sentence holds its rarest word. */
export function matcherOfProgram<Concept extends string>(
  program: PhraseProgram<Concept>,
  { negations, onlyAsks, after = 0 }: Denial,
): Matcher<Concept> {
  const { concepts, lang, concept: conceptOf, flag: flagOf } = program;
  const { lists, readWords } = wordReader(program, new Set([...negations].map((word) => bareIn(lang, word))));

  /** Goes through a text window by window, and tells what is found, in its order. */
  function searchAll(
    tokens: readonly Token[],
    words: readonly WordReading[],
    asks: (token: number) => boolean,
    tell: (row: number, first: number, last: number) => void,
  ): void {
    for (let from = 0, to = 0; from < tokens.length; from = to) {
      to = sentenceEnd(tokens, from);
      const asked = asks(from);
      for (let base = from; base < to; base += stride) {
        const whole = to - base <= windowWords;
        const size = whole ? to - base : windowWords;
        search(program, lists.numbers, words, base, size, whole ? size : stride, base === from, asked);
        for (let at = 0; at < count; at++) {
          const each = found[at] as number;
          tell(rowOf(each), base + firstOfFound(each), base + lastOf(each));
        }
        if (whole) break;
      }
    }
  }

  /** Tells whether the word at an index is a denial, each by its neighbours. */
  function denialsOf(tokens: readonly Token[], words: readonly WordReading[]): (at: number) => boolean {
    let forms: string[] | undefined;
    return (at) => {
      if (!words[at]?.denies) return false;
      forms ??= tokens.map(({ form }) => bareIn(lang, form));
      return !onlyAsks(forms, at);
    };
  }

  function match(
    tokens: readonly Token[],
    asks: (token: number) => boolean,
    spared?: Spared<Concept>[],
  ): Map<Concept, Match[]> {
    const words = readWords(tokens);
    const said = new Map<Concept, Match[]>();
    const innocent: Spared<Concept>[] = [];
    const denies = holdsDenial(words, tokens.length) ? denialsOf(tokens, words) : null;
    searchAll(tokens, words, asks, (row, first, last) => {
      const concept = concepts[conceptOf[row] as number] as Concept;
      const flag = flagOf[row] as number;
      if ((flag & flags.innocent) !== 0) innocent.push({ concept, first, last });
      else if (!denies || (flag & flags.denies) !== 0 || !isDenied(tokens, first, last, denies, after)) {
        const matches = said.get(concept);
        if (matches) matches.push({ first, last });
        else said.set(concept, [{ first, last }]);
      } else spared?.push({ concept, first, last });
    });
    for (const { concept, first, last } of innocent) {
      spared?.push({ concept, first, last });
      const matches = said.get(concept);
      if (matches?.some((each) => each.last >= first && last >= each.first))
        said.set(
          concept,
          matches.filter((each) => each.last < first || last < each.first),
        );
    }
    return said;
  }
  const speaksOf = (token: Token): boolean => {
    const [word] = readWords([token]);
    return word !== undefined && word.rows > word.from;
  };
  return Object.assign(match, { speaksOf });
}

/** Compiles phrases by concept into one matcher; see `pattern.ts` for how they are written. */
export function compile<Concept extends string>(
  phrases: Partial<Record<Concept, string>>,
  lexicon: Lexicon,
): Matcher<Concept> {
  return matcherOfProgram(programOfTable(phraseTable(phrases, lexicon)), lexicon);
}
