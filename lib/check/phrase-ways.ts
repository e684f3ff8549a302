import { choice, type PhraseProgram } from './phrase-program.ts';
import type { WordLists, WordReading } from './word-readings.ts';

/** So many words of a sentence are looked at together, one to a bit. */
export const windowWords = 30;

/** The sets of more words are sooner forgotten all at once. */
const fewWords = 12;

/**
 * Follows phrases through a few words. Bit n of a mask of words is word n; bit n of a mask of ends stands before it. All ways are followed at once, so no
 * text makes it slow.
 */
export function wayFinder({ setRowStarts, code }: PhraseProgram<string>, lists: WordLists) {
  const setMasks = new Int32Array(setRowStarts.length);
  let inside = 0;

  /** Takes up the words from `base` on, which `leave` must give back. */
  function enter(words: readonly WordReading[], base: number, count: number): void {
    const { numbers } = lists;
    for (let at = 0; at < count; at++) {
      const { from, rows } = words[base + at] as WordReading;
      for (let next = from; next < rows; next++) {
        const set = numbers[next] as number;
        setMasks[set] = (setMasks[set] as number) | (1 << at);
      }
    }
    inside = -1 >>> (31 - count);
  }

  function leave(words: readonly WordReading[], base: number, count: number): void {
    if (count > fewWords) {
      setMasks.fill(0);
      return;
    }
    const { numbers } = lists;
    for (let at = 0; at < count; at++) {
      const { from, rows } = words[base + at] as WordReading;
      for (let next = from; next < rows; next++) setMasks[numbers[next] as number] = 0;
    }
  }

  /** Which words are in the set. */
  const wordsIn = (set: number): number => setMasks[set] as number;

  /** Where the steps of `code` from `at` to `to` can end, if they begin at one of `from`. */
  function endsOf(at: number, to: number, from: number): number {
    let next = at;
    let ends = from;
    while (next < to && ends !== 0) {
      const step = code[next++] as number;
      if (step >= 0) ends = (ends & wordsIn(step)) << 1;
      else if (step === choice) {
        const set = code[next] as number;
        let ways = code[next + 2] as number;
        let found = code[next + 1] === 1 ? ends : 0;
        if (set >= 0) found |= (ends & wordsIn(set)) << 1;
        next += 3;
        for (; ways > 0; ways--) {
          const end = next + 1 + (code[next] as number);
          const begins = code[next + 1] as number;
          // Most ways end at their first word: then nothing is called.
          if (begins < 0) found |= endsOf(next + 1, end, ends);
          else {
            const second = (ends & (setMasks[begins] as number)) << 1;
            if (second !== 0) found |= endsOf(next + 2, end, second);
          }
          next = end;
        }
        ends = found;
      } else {
        for (let more = step; more < 0; more++) ends |= ends << 1;
        ends &= inside;
      }
    }
    return ends;
  }
  return { enter, leave, wordsIn, endsOf };
}
