import { type Denial, isDenied } from './denial.ts';
import { type PhraseTable, phraseTable, type Row } from './phrase-table.ts';
import { wayFinder, windowWords } from './phrase-ways.ts';
import type { Vocabulary } from './read-phrase.ts';
import { breaks } from './sentence-breaks.ts';
import type { Token } from './tokens.ts';
import { bareIn } from './word-atoms.ts';
import { type WordReading, wordReader } from './word-readings.ts';

/** Token indices; `last` is inclusive. */
export type Match = { first: number; last: number };
type Found = Match & { row: number };
/**
 * Finds what a text says, by concept, in its order. `asks`: whether the sentence of a token is a question. `spare` is told of innocent uses and of what is
 * denied.
 */
export type Matcher<Concept extends string> = (
  tokens: readonly Token[],
  asks: (token: number) => boolean,
  spare?: (concept: Concept, match: Match) => void,
) => Map<Concept, Match[]>;

/** What a language says about its words: lists for `@name` and what turns a statement round. */
export type Lexicon = Denial & Vocabulary;

/** In a sentence longer than a window, windows begin so many words apart, so that a phrase finds room behind its first word. */
const stride = 10;

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && tokens[to]?.before !== breaks.sentence) to++;
  return to;
}

/** Where the shortest way ends that begins at a bit, or the widest. */
const endOf = (ends: number, widest: boolean): number => 31 - Math.clz32(widest ? ends : ends & -ends);

/** Compiles a table into a matcher that looks at a phrase only where the sentence holds its rarest word. */
export function matcherOfTable<Concept extends string>(table: PhraseTable<Concept>, written: Denial): Matcher<Concept> {
  const { rows, concepts, lang } = table;
  const denial = { ...written, negations: new Set([...written.negations].map((word) => bareIn(lang, word))) };
  const readWords = wordReader(table);
  const { enter, wordsIn, endsOf } = wayFinder(table);
  /** In which window a row was last tried. */
  const tried = new Int32Array(rows.length);
  let window = 0;

  /** Matches whose first word is one of the first `begin` of the `count` words from `base` on. */
  function search(
    found: Found[],
    words: readonly WordReading[],
    { base, count, begin, start }: { base: number; count: number; begin: number; start: boolean },
    asks: () => boolean,
  ): void {
    enter(words, base, count);
    window++;
    const allowed = 2 ** begin - 1;
    for (let at = 0; at < count; at++) {
      for (const number of (words[base + at] as WordReading).rows) {
        if (tried[number] === window) continue;
        tried[number] = window;
        const row = rows[number] as Row;
        const firsts = wordsIn(row.first) & (row.start ? Number(start) : allowed);
        if (firsts === 0 || endsOf(row.steps, firsts) === 0 || (row.question && !asks())) continue;
        for (let rest = firsts; rest !== 0; rest &= rest - 1) {
          const from = rest & -rest;
          const ends = endsOf(row.steps, from);
          if (ends === 0) continue;
          found.push({
            row: number,
            first: base + endOf(from, false),
            last: base + endOf(ends, row.innocent === true) - 1,
          });
        }
      }
    }
  }

  function searchAll(tokens: readonly Token[], asks: (token: number) => boolean): Found[] {
    const found: Found[] = [];
    const words = readWords(tokens);
    for (let from = 0, to = 0; from < tokens.length; from = to) {
      to = sentenceEnd(tokens, from);
      const asked = () => asks(from);
      for (let base = from; base < to; base += stride) {
        const whole = to - base <= windowWords;
        const count = whole ? to - base : windowWords;
        search(found, words, { base, count, begin: whole ? count : stride, start: base === from }, asked);
        if (whole) break;
      }
    }
    return found.sort((a, b) => a.first - b.first || a.row - b.row);
  }

  return (tokens, asks, spare) => {
    const found = searchAll(tokens, asks);
    const meant = new Map<number, Match[]>();
    if (found.length === 0) return new Map();
    const forms = tokens.map(({ form }) => bareIn(lang, form));
    const covered = new Map<number, Set<number>>();
    for (const { row, first, last } of found) {
      const { concept, innocent, denies } = rows[row] as Row;
      if (innocent) {
        const words = covered.get(concept) ?? new Set();
        for (let at = first; at <= last; at++) words.add(at);
        covered.set(concept, words);
        spare?.(concepts[concept] as Concept, { first, last });
      } else if (denies || !isDenied(tokens, forms, first, last, denial)) {
        const matches = meant.get(concept);
        if (matches) matches.push({ first, last });
        else meant.set(concept, [{ first, last }]);
      } else spare?.(concepts[concept] as Concept, { first, last });
    }
    const isMeant = (concept: number) => {
      const innocent = covered.get(concept);
      return ({ first, last }: Match) => {
        for (let at = first; innocent && at <= last; at++) if (innocent.has(at)) return false;
        return true;
      };
    };
    return new Map(
      [...meant].map(([concept, matches]) => [concepts[concept] as Concept, matches.filter(isMeant(concept))]),
    );
  };
}

/** Compiles phrases by concept into one matcher; see `pattern.ts` for how they are written. */
export function compile<Concept extends string>(
  phrases: Partial<Record<Concept, string>>,
  lexicon: Lexicon,
): Matcher<Concept> {
  return matcherOfTable(phraseTable(phrases, lexicon), lexicon);
}
