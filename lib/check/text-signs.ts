import type { Units } from './units.ts';

/** Signs that patterns look for. What a text holds is found out in one pass, so that no pattern is run in vain. Summed up. */
export const textSigns = {
  number: 1,
  at: 1 << 1,
  /** * # $ */
  mask: 1 << 2,
  /** { [ < % _ */
  bracket: 1 << 3,
  slash: 1 << 4,
  exclamation: 1 << 5,
  /** Quotation marks but apostrophes. */
  quote: 1 << 6,
  /** What can begin a line of a list. */
  dash: 1 << 7,
  cyrillic: 1 << 8,
  /** A soft hyphen. */
  invisible: 1 << 9,
  /** Anything else than the letters and signs of Latin, Greek and Cyrillic texts. */
  foreign: 1 << 10,
  /** Two capitals on end. */
  capitals: 1 << 11,
  /** A letter or a digit right behind a full stop. */
  joined: 1 << 12,
  /** One sign three times on end, as a capital or not. */
  triple: 1 << 13,
} as const;
/** What makes a sign one of a pair. */
const parts = { capital: 1 << 14, behindStop: 1 << 15, stop: 1 << 16 } as const;

const patterns: readonly (readonly [RegExp, number])[] = [
  [/\p{N}+/gu, textSigns.number | parts.behindStop],
  [/@+/g, textSigns.at],
  [/[*#$]+/g, textSigns.mask],
  [/[{[<%_]+/g, textSigns.bracket],
  [/\/+/g, textSigns.slash],
  [/!+/g, textSigns.exclamation],
  [/["«»“”„]+/g, textSigns.quote],
  [/[-–•]+/g, textSigns.dash],
  [/[\u0400-\u045f]+/g, textSigns.cyrillic],
  [/\u00ad+/g, textSigns.invisible],
  [/\p{Lu}+/gu, parts.capital],
  [/\p{L}+/gu, parts.behindStop],
  [/\.+/g, parts.stop],
  // Beyond the alphabets only a few signs are usual.
  [/[^\0-\u045f–—‘’“”„…•€₽№]+/g, textSigns.foreign],
];

const range = (from: number, to: number): string =>
  String.fromCharCode(...Array.from({ length: to - from }, (_, at) => from + at));
/** Up to `letters` by code unit, then from `marks.from` on. */
const letters = 0x460;
const marks = { from: 0x2000, to: 0x2120 };
const alphabets = range(0, letters);
const all = alphabets + range(marks.from, marks.to);

const signs = new Int32Array(all.length);
for (const [pattern, sign] of patterns)
  for (const { index, 0: run } of all.matchAll(pattern))
    for (let at = index; at < index + run.length; at++) signs[at] = (signs[at] as number) | sign;
const small = Uint16Array.from(alphabets, (sign) => sign.toLowerCase().charCodeAt(0));

/** Which of `textSigns` a text holds. */
export function signsIn({ codes, length }: Units): number {
  let found = 0;
  let before = 0;
  let [last, second] = [-1, -1];
  for (let at = 0; at < length; at++) {
    const code = codes[at] as number;
    let sign: number = textSigns.foreign;
    let letter = code;
    if (code < letters) {
      sign = signs[code] as number;
      letter = small[code] as number;
    } else if (code >= marks.from && code < marks.to) sign = signs[code - marks.from + letters] as number;
    found |= sign;
    if ((before & sign & parts.capital) !== 0) found |= textSigns.capitals;
    if ((before & parts.stop) !== 0 && (sign & parts.behindStop) !== 0) found |= textSigns.joined;
    if (letter === last && letter === second) found |= textSigns.triple;
    second = last;
    last = letter;
    before = sign;
  }
  return found;
}
