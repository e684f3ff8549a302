import type { Units } from './units.ts';

/** What a character is to the words of a text: nothing, a word by itself (a sign of money or share), part of one (digits, marks, invisible signs), or a letter. */
export const kinds = { none: 0, sign: 1, part: 2, letter: 3 } as const;

const patterns: readonly (readonly [RegExp, number])[] = [
  [/\p{L}+/gu, kinds.letter],
  [/[\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, kinds.part],
  [/[%$£€₽¥№]+/gu, kinds.sign],
];
const kindOfSign = (written: string): number =>
  patterns.find(([pattern]) => written.search(pattern) === 0)?.[1] ?? kinds.none;

/** Kinds by code unit of Latin, Greek and Cyrillic, where nearly all our text is. */
const known = new Uint8Array(0x460);
const alphabets = String.fromCharCode(...known.keys());
for (const [pattern, kind] of patterns)
  for (const { index, 0: run } of alphabets.matchAll(pattern)) known.fill(kind, index, index + run.length);

/** Kind of the character whose first code unit stands at `at`. */
export function kindAt({ text, codes }: Units, at: number): number {
  const code = codes[at] as number;
  return code < known.length ? (known[code] as number) : kindOfSign(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** Where the run of characters of at least this kind ends that begins at `from`. */
export function runEnd(units: Units, from: number, least: number): number {
  const { text, codes } = units;
  let at = from;
  for (;;) {
    const code = codes[at] as number;
    if (code < known.length) {
      if ((known[code] as number) < least) return at;
      at++;
    } else {
      if (at >= text.length || kindAt(units, at) < least) return at;
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
  }
}
