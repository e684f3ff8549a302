import { choice } from './phrase-program.ts';
import type { WordReading } from './word-readings.ts';

/** So many words of a sentence are looked at together, one to a bit. */
export const windowWords = 30;

/** The sets of more words are sooner forgotten all at once. */
const fewWords = 12;
/** Sets have short numbers. */
const mostSets = 1 << 15;

/*
 * Phrases are followed through a few words: bit n of a mask of words is word n, bit n of a mask of ends stands before it. All ways are followed at once, so no
 * text makes it slow. One window is looked at at a time, whatever the program, so what it holds is kept once, in lists that the engine knows by heart: a
 * closure for every program would look each of them up whenever it reads a number.
 */
const setMasks = new Int32Array(mostSets);
/** The different words of the window: what stands in it several times is looked at once. */
export const window: WordReading[] = [];
let different = 0;
let inside = 0;

/** Takes up the words from `base` on, which `leave` must give back, and returns how many different ones they are. `numbers`: of their lists. */
export function enter(numbers: Uint16Array, words: readonly WordReading[], base: number, count: number): number {
  different = 0;
  for (let at = 0; at < count; at++) {
    const word = words[base + at] as WordReading;
    if (word.places === 0) window[different++] = word;
    word.places |= 1 << at;
  }
  for (let at = 0; at < different; at++) {
    const { from, rows, places } = window[at] as WordReading;
    for (let next = from; next < rows; next++) {
      const set = numbers[next] as number;
      setMasks[set] = (setMasks[set] as number) | places;
    }
  }
  inside = -1 >>> (31 - count);
  return different;
}

/** `sets`: how many the program has. */
export function leave(numbers: Uint16Array, sets: number): void {
  for (let at = 0; at < different; at++) {
    const word = window[at] as WordReading;
    word.places = 0;
    if (different > fewWords) continue;
    for (let next = word.from; next < word.rows; next++) setMasks[numbers[next] as number] = 0;
  }
  if (different > fewWords) setMasks.fill(0, 0, sets);
}

/** Which words of the window are in the set. */
export const wordsIn = (set: number): number => setMasks[set] as number;

/** Where any of the ways can end that lie in `code` from `at` to `to`, each behind its length. */
function endsOfWays(code: Int16Array, at: number, to: number, from: number): number {
  let ends = 0;
  for (let next = at; next < to; ) {
    const end = next + 1 + (code[next] as number);
    const begins = code[next + 1] as number;
    // Most ways end at their first word: then nothing is called.
    if (begins < 0) ends |= endsOf(code, next + 1, end, from);
    else {
      const second = (from & wordsIn(begins)) << 1;
      if (second !== 0) ends |= endsOf(code, next + 2, end, second);
    }
    next = end;
  }
  return ends;
}

/** Where the steps of `code` from `at` to `to` can end, if they begin at one of `from`. */
export function endsOf(code: Int16Array, at: number, to: number, from: number): number {
  let next = at;
  let ends = from;
  while (next < to && ends !== 0) {
    const step = code[next++] as number;
    if (step >= 0) ends = (ends & wordsIn(step)) << 1;
    else if (step === choice) {
      const set = code[next] as number;
      const begins = code[next + 3] as number;
      const first = next + 4;
      next = first + (code[next + 2] as number);
      // Mostly no longer way begins here, which is seen at once.
      const found = begins < 0 || (ends & wordsIn(begins)) !== 0 ? endsOfWays(code, first, next, ends) : 0;
      const single = set >= 0 ? (ends & wordsIn(set)) << 1 : 0;
      ends = found | single | (code[first - 3] === 1 ? ends : 0);
    } else {
      for (let more = step; more < 0; more++) ends |= ends << 1;
      ends &= inside;
    }
  }
  return ends;
}
