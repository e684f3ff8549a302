import { packNumbers, unpackNumbers } from './packed-numbers.ts';
import type { Atom } from './pattern.ts';
import type { PhraseTable, RowStep } from './phrase-table.ts';

/** Begins a choice in `code`: a set (-1: none), whether it may be missing, how many longer ways, and each way behind its length. */
export const choice = -100;
export const flags = { innocent: 1, start: 2, question: 4, denies: 8 } as const;

/**
 * A phrase table as lists of numbers, which are run without a look at an object and unpacked faster than one is parsed. What belongs to atom n of `atomSets`,
 * to set n of `setRows`, to row n of `code` lies from `…Starts[n]` to `…Starts[n + 1]`.
 */
type Lists<List> = {
  /** Sets that an atom is in. */
  atomSetStarts: List;
  atomSets: List;
  /** Rows that are looked at where a word of the set stands. */
  setRowStarts: List;
  setRows: List;
  concept: List;
  flag: List;
  /** The set of words that a row can begin with. */
  first: List;
  /** One more set without which there is no match; -1 where there is none. */
  also: List;
  codeStarts: List;
  /** Steps: a set, a skip of up to -n words, or a `choice`. */
  code: List;
};
type Named<Concept extends string, Atoms> = { lang: string; concepts: readonly Concept[]; atoms: Atoms };
export type PhraseProgram<Concept extends string> = Named<Concept, readonly Atom[]> & Lists<Int32Array>;
/** As it is shipped. */
export type PackedProgram<Concept extends string> = Named<Concept, string> & Lists<string>;

function codeOf(steps: readonly RowStep[]): number[] {
  return steps.flatMap((step) => {
    if (typeof step === 'number') return step;
    const [set, optional, ...ways] = step;
    const longer = ways.map(codeOf);
    return [choice, set, optional, longer.length, ...longer.flatMap((way) => [way.length, ...way])];
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

function listsOf({ atoms, sets, rows }: PhraseTable<string>): Lists<number[]> {
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

function each<From, To>(lists: Lists<From>, change: (list: From) => To): Lists<To> {
  return {
    atomSetStarts: change(lists.atomSetStarts),
    atomSets: change(lists.atomSets),
    setRowStarts: change(lists.setRowStarts),
    setRows: change(lists.setRows),
    concept: change(lists.concept),
    flag: change(lists.flag),
    first: change(lists.first),
    also: change(lists.also),
    codeStarts: change(lists.codeStarts),
    code: change(lists.code),
  };
}

/** A table as it is run. */
export function programOfTable<Concept extends string>(table: PhraseTable<Concept>): PhraseProgram<Concept> {
  const { lang, concepts, atoms } = table;
  return { lang, concepts, atoms, ...each(listsOf(table), (list) => Int32Array.from(list)) };
}

export function packProgram<Concept extends string>(program: PhraseProgram<Concept>): PackedProgram<Concept> {
  const { lang, concepts, atoms } = program;
  return { lang, concepts, atoms: atoms.join(' '), ...each(program, packNumbers) };
}

export function unpackProgram<Concept extends string>(packed: PackedProgram<Concept>): PhraseProgram<Concept> {
  const { lang, concepts, atoms } = packed;
  return { lang, concepts, atoms: atoms.split(' '), ...each(packed, unpackNumbers) };
}
