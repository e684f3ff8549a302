/** FNV-1a over code units. */
const [basis, prime] = [0x811c9dc5, 16_777_619];
/** Small enough that every engine keeps it in the slot itself. */
const hashMask = 0x3fff_ffff;

/** A hash of a part of a text by its units, made without a string of it. */
export function hashOfPart(codes: Uint16Array, start: number, end: number): number {
  let hash = basis;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (codes[at] as number), prime);
  return (hash ^ (hash >>> 15)) & hashMask;
}

/** Whether the part of a text is `written`. */
export function standsAt(text: string, start: number, end: number, written: string): boolean {
  return written.length === end - start && text.startsWith(written, start);
}
