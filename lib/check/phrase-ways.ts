import type { Atom, Step } from './pattern.ts';
import { breaks, type Token } from './tokens.ts';

/** No phrase is longer than the bits of a small integer. */
const longest = 30;

/** Whether the text has any word that the step needs; most phrases fall here before a place is looked at. */
export function canHold(step: Step, present: ReadonlySet<Atom>): boolean {
  if ('skip' in step || step.optional) return true;
  for (const atom of step.atoms) if (present.has(atom)) return true;
  return step.longer.some((way) => way.every((part) => canHold(part, present)));
}

/** How many words from `first` on belong to its sentence, as far as a phrase can reach. */
export function roomFrom(tokens: readonly Token[], first: number): number {
  let room = 1;
  while (room < longest && first + room < tokens.length && tokens[first + room]?.before !== breaks.sentence) room++;
  return room;
}

/**
 * Words in the shortest way through the steps, or in the widest, or 0 where there is none. Bit n of `ends` says that a way can end after n words: all ways are
 * followed at once, so no text makes it slow.
 */
export function lengthOf(
  steps: readonly Step[],
  atoms: readonly (readonly Atom[])[],
  first: number,
  room: number,
  widest: boolean,
): number {
  const inSentence = 2 ** (room + 1) - 1;
  const roomy = 2 ** room - 1;

  function through(path: readonly Step[], from: number): number {
    let ends = from;
    for (const step of path) {
      let next = 0;
      if ('skip' in step) {
        next = ends;
        for (let more = 0; more < step.skip; more++) next |= next << 1;
        next &= inSentence;
      } else {
        if (step.optional) next = ends;
        for (let rest = ends & roomy; rest !== 0; rest &= rest - 1) {
          const at = 31 - Math.clz32(rest & -rest);
          for (const atom of atoms[first + at] ?? []) {
            if (step.atoms.has(atom)) {
              next |= 1 << (at + 1);
              break;
            }
          }
          for (const way of step.longer) next |= through(way, 1 << at);
        }
      }
      if (next === 0) return 0;
      ends = next;
    }
    return ends;
  }
  const ends = through(steps, 1) & ~1;
  return ends === 0 ? 0 : 31 - Math.clz32(widest ? ends : ends & -ends);
}
