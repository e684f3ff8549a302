import type { Atom } from './pattern.ts';

/**
 * The atoms of a program, to be found by what they ask for with neither a string nor an entry for each. Atom n stands in `text` from `starts[n]` to `starts[n + 1]`,
 * and in `slots`, by its hash, as n + 1. What asks for parts of words is told apart: how long the beginnings and endings are, and which ask for an inner part.
 */
export type AtomIndex = {
  text: string;
  starts: Int32Array;
  slots: Int16Array;
  beginnings: Uint8Array;
  endings: Uint8Array;
  inner: Int16Array;
};

function addToHash(hash: number, text: string, from: number, to: number): number {
  let sum = hash;
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 16_777_619);
  return sum;
}
const finished = (hash: number): number => hash ^ (hash >>> 15);
const hashOf = (atom: string): number => finished(addToHash(0, atom, 0, atom.length));

const isEnding = (atom: Atom): boolean => atom.startsWith('*') && !atom.endsWith('*');
const isBeginning = (atom: Atom): boolean => !atom.startsWith('*') && atom.endsWith('*');
const isInner = (atom: Atom): boolean => atom.startsWith('*') && atom.endsWith('*');
const lengthsOf = (atoms: readonly Atom[]): Uint8Array =>
  Uint8Array.from([...new Set(atoms.map(({ length }) => length - 1))].sort((a, b) => a - b));

export function atomIndex(atoms: readonly Atom[]): AtomIndex {
  const starts = new Int32Array(atoms.length + 1);
  const slots = new Int16Array(2 ** Math.ceil(Math.log2(2 * atoms.length + 2)));
  for (const [number, atom] of atoms.entries()) {
    starts[number + 1] = (starts[number] as number) + atom.length;
    let slot = hashOf(atom) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
  return {
    text: atoms.join(''),
    starts,
    slots,
    beginnings: lengthsOf(atoms.filter(isBeginning)),
    endings: lengthsOf(atoms.filter(isEnding)),
    inner: Int16Array.from([...atoms.keys()].filter((number) => isInner(atoms[number] as Atom))),
  };
}

export const atomAt = ({ text, starts }: AtomIndex, number: number): Atom =>
  text.slice(starts[number], starts[number + 1]);

/**
 * The number of the atom that is `open`, the word from `from` to `to`, and `close`; -1 where the program asks for no such thing. No string is made: a new word
 * is asked for its every beginning and ending.
 */
export function numberOfAtom(
  { text, starts, slots }: AtomIndex,
  open: string,
  word: string,
  from: number,
  to: number,
  close: string,
): number {
  const opened = addToHash(0, open, 0, open.length);
  const hash = finished(addToHash(addToHash(opened, word, from, to), close, 0, close.length));
  const length = open.length + to - from + close.length;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const number = (slots[slot] as number) - 1;
    if (number < 0) return -1;
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start !== length || !text.startsWith(open, start)) continue;
    const middle = start + open.length;
    if (isSame(text, middle, word, from, to) && text.startsWith(close, middle + to - from)) return number;
  }
}

function isSame(text: string, start: number, word: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(start + at - from) !== word.charCodeAt(at)) return false;
  return true;
}
