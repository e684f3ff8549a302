import { type AtomIndex, atomIndex } from './atom-index.ts';
import type { PhraseTable, RowStep } from './phrase-table.ts';

/** Begins a choice in `code`: a set (-1: none), whether it may be missing, how many numbers tell of longer ways, the set that these begin with (-1: any word), and each way behind its length. */
export const choice = -100;
export const flags = { innocent: 1, start: 2, question: 4, denies: 8 } as const;

/**
 * A phrase table as lists of numbers, which are run without a look at an object. What belongs to atom n of `atomSets`, to set n of `setRows`, to row n of `code`
 * lies from `…Starts[n]` to `…Starts[n + 1]`.
 */
type Lists<Starts, Numbers> = {
  /** Sets that an atom is in. */
  atomSetStarts: Starts;
  atomSets: Numbers;
  /** Rows that are looked at where a word of the set stands. */
  setRowStarts: Starts;
  setRows: Numbers;
  /** The first row of the same phrase: of what its rows find from one word on, one is told. */
  phrase: Numbers;
  concept: Numbers;
  flag: Numbers;
  /** The set of words that a row can begin with. */
  first: Numbers;
  /** One more set without which there is no match. */
  also: Numbers;
  codeStarts: Starts;
  /** Steps: a set, a skip of up to -n words, or a `choice`. */
  code: Numbers;
};
export type PhraseProgram<Concept extends string> = {
  lang: string;
  concepts: readonly Concept[];
  atoms: AtomIndex;
} & Lists<Int32Array, Int16Array>;

function codeOf(steps: readonly RowStep[]): number[] {
  return steps.flatMap((step) => {
    if (typeof step === 'number') return step;
    const [set, optional, begins, ...ways] = step;
    const longer = ways.map(codeOf).flatMap((way) => [way.length, ...way]);
    return [choice, set, optional, longer.length, begins, ...longer];
  });
}

/** Lists one after the other, and where each begins. */
function inOne(lists: readonly (readonly number[])[]): { starts: number[]; all: number[] } {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  return { starts, all: lists.flat() };
}

/** By number, which of the lists hold it. */
function holders(lists: readonly (readonly number[])[], count: number): number[][] {
  const found: number[][] = Array.from({ length: count }, () => []);
  for (const [at, list] of lists.entries()) for (const number of list) found[number]?.push(at);
  return found;
}

function listsOf({ atoms, sets, rows }: PhraseTable<string>): Lists<number[], number[]> {
  const atomSets = inOne(holders(sets, atoms.length));
  const setRows = inOne(
    holders(
      rows.map(({ anchors }) => anchors),
      sets.length,
    ),
  );
  const code = inOne(rows.map(({ steps }) => codeOf(steps)));
  return {
    atomSetStarts: atomSets.starts,
    atomSets: atomSets.all,
    setRowStarts: setRows.starts,
    setRows: setRows.all,
    phrase: rows.map(({ phrase }) => phrase),
    concept: rows.map(({ concept }) => concept),
    flag: rows.map(
      ({ innocent, start, question, denies }) =>
        (innocent ? flags.innocent : 0) |
        (start ? flags.start : 0) |
        (question ? flags.question : 0) |
        (denies ? flags.denies : 0),
    ),
    first: rows.map(({ first }) => first),
    also: rows.map(({ also }) => also),
    codeStarts: code.starts,
    code: code.all,
  };
}

/** Rows, sets and steps: there are some thousands of each. */
function short(numbers: readonly number[]): Int16Array {
  const list = Int16Array.from(numbers);
  const lost = numbers.find((number, at) => list[at] !== number);
  if (lost !== undefined) throw new Error(`a language has too many phrases: there is no place for number ${lost}`);
  return list;
}

/** A table as it is run. */
export function programOfTable<Concept extends string>(table: PhraseTable<Concept>): PhraseProgram<Concept> {
  const { lang, concepts, atoms } = table;
  const lists = listsOf(table);
  return {
    lang,
    concepts,
    atoms: atomIndex(atoms),
    atomSetStarts: Int32Array.from(lists.atomSetStarts),
    atomSets: short(lists.atomSets),
    setRowStarts: Int32Array.from(lists.setRowStarts),
    setRows: short(lists.setRows),
    phrase: short(lists.phrase),
    concept: short(lists.concept),
    flag: short(lists.flag),
    first: short(lists.first),
    also: short(lists.also),
    codeStarts: Int32Array.from(lists.codeStarts),
    code: short(lists.code),
  };
}
