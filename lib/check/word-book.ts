import { hashOfPart } from './text-hash.ts';
import type { Units } from './units.ts';

const leastSlots = 1024;
const limit = 20_000;
/** Letters a word, which grow with what is met. */
const leastLetters = 8 * leastSlots;

/** What words are, read once by `read` and then found where they stand in a text: a known word costs no string. */
export function wordBook<Word>(read: (written: string) => Word): (units: Units, start: number, end: number) => Word {
  /** Numbers of words by their hashes, from one on: nothing is there at a zero. */
  let slots = new Uint16Array(leastSlots);
  let hashes = new Int32Array(leastSlots);
  /** By number: the word, and where its letters end that begin at the end of those of the word before. */
  let words: Word[] = [];
  let ends = [0];
  let letters = new Uint16Array(leastLetters);

  function forget(): void {
    slots = new Uint16Array(leastSlots);
    hashes = new Int32Array(leastSlots);
    words = [];
    ends = [0];
    letters = new Uint16Array(leastLetters);
  }

  function put(hash: number, number: number): void {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number;
    hashes[slot] = hash;
  }

  function spread(): void {
    const [known, knownHashes] = [slots, hashes];
    slots = new Uint16Array(2 * known.length);
    hashes = new Int32Array(2 * known.length);
    for (let slot = 0; slot < known.length; slot++) {
      const number = known[slot] as number;
      if (number !== 0) put(knownHashes[slot] as number, number);
    }
  }

  function learn({ text, codes }: Units, start: number, end: number, hash: number): Word {
    if (words.length >= limit) forget();
    else if (words.length * 2 >= slots.length) spread();
    const word = read(text.slice(start, end));
    const from = ends.at(-1) ?? 0;
    if (from + end - start > letters.length) {
      const longer = new Uint16Array(2 * (from + end - start));
      longer.set(letters);
      letters = longer;
    }
    letters.set(codes.subarray(start, end), from);
    words.push(word);
    ends.push(from + end - start);
    put(hash, words.length);
    return word;
  }

  return (units, start, end) => {
    const { codes } = units;
    const hash = hashOfPart(codes, start, end);
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (
        hashes[slot] === hash &&
        isWord(letters, ends[number - 1] as number, ends[number] as number, codes, start, end)
      )
        return words[number - 1] as Word;
    }
    return learn(units, start, end, hash);
  };
}

function isWord(
  letters: Uint16Array,
  from: number,
  to: number,
  codes: Uint16Array,
  start: number,
  end: number,
): boolean {
  if (to - from !== end - start) return false;
  for (let at = from, other = start; at < to; at++, other++) if (letters[at] !== codes[other]) return false;
  return true;
}
