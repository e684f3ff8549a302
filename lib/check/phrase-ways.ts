import type { PhraseTable, RowStep } from './phrase-table.ts';
import type { WordReading } from './word-readings.ts';

/** So many words of a sentence are looked at together, one to a bit. */
export const windowWords = 30;

/**
 * Follows phrases through a few words. Bit n of a mask of words is word n; bit n of a mask of ends stands before it. All ways are followed at once, so no
 * text makes it slow.
 */
export function wayFinder({ atoms, sets }: PhraseTable<string>) {
  const atomMasks = new Int32Array(atoms.length);
  const setMasks = new Int32Array(sets.length);
  /** In which window a set was last looked for. */
  const looked = new Int32Array(sets.length);
  let window = 0;
  let inside = 0;
  let standing: number[] = [];

  /** Takes up the words from `base` on. */
  function enter(words: readonly WordReading[], base: number, count: number): void {
    for (const atom of standing) atomMasks[atom] = 0;
    standing = [];
    for (let at = 0; at < count; at++) {
      for (const atom of (words[base + at] as WordReading).atoms) {
        const mask = atomMasks[atom] as number;
        if (mask === 0) standing.push(atom);
        atomMasks[atom] = mask | (1 << at);
      }
    }
    inside = 2 ** (count + 1) - 1;
    window++;
  }

  /** Which words are in the set. */
  function wordsIn(set: number): number {
    if (looked[set] === window) return setMasks[set] as number;
    let mask = 0;
    for (const atom of sets[set] as readonly number[]) mask |= atomMasks[atom] as number;
    looked[set] = window;
    setMasks[set] = mask;
    return mask;
  }

  /** Where the steps can end, if they begin at one of `from`. */
  function endsOf(steps: readonly RowStep[], from: number): number {
    let ends = from;
    for (const step of steps) {
      if (typeof step !== 'number') {
        let next = step[1] === 1 ? ends : 0;
        if (step[0] >= 0) next |= (ends & wordsIn(step[0])) << 1;
        for (let way = 2; way < step.length; way++) next |= endsOf(step[way] as readonly RowStep[], ends);
        ends = next;
      } else if (step >= 0) ends = (ends & wordsIn(step)) << 1;
      else {
        for (let more = step; more < 0; more++) ends |= ends << 1;
        ends &= inside;
      }
      if (ends === 0) return 0;
    }
    return ends;
  }
  return { enter, wordsIn, endsOf };
}
