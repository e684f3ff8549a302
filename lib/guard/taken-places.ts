import type { Span } from '../check/reading.ts';

/** Takes places of a text of this length (UTF-16 units), each once: true where none of them was taken before. */
export function takenPlaces(length: number): (span: Span) => boolean {
  const taken = new Uint8Array(length);
  return ({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}
