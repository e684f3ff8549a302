/**
 * A linear model of what sentences mean, as it is shipped: signs for numbers (`signs` below), so that it is small after gzip and quickly read.
 * One column a concept, the last for "none of them". Rows by feature: `keys` are the gaps between their sorted hashes; `counts`
 * how many columns each has; `columns` which, and `weights` how much, in steps of the column's `scales`.
 */
export type PackedMeaning<Concept extends string> = {
  concepts: readonly Concept[];
  /** By concept: the least probability that is told. */
  least: readonly number[];
  bias: readonly number[];
  scales: readonly number[];
  keys: string;
  counts: string;
  columns: string;
  weights: string;
};

/** Ready to be asked. A feature is found by its hash in `slots` of `rows`. */
export type MeaningTable<Concept extends string> = {
  concepts: readonly Concept[];
  least: Float64Array;
  bias: Float64Array;
  width: number;
  /** Adds a feature's weights, `times` over, to the `width` sums that begin at `from`. */
  add: (feature: number, times: number, sums: Float32Array | Float64Array, from?: number) => void;
};

/** Printable signs that a string literal holds as they are: neither a quote, nor a backslash, nor a backtick. */
const alphabet = Array.from({ length: 87 }, (_, at) => String.fromCharCode(40 + at)).filter(
  (sign) => sign !== '\\' && sign !== '`',
);
/** So many numbers a sign can stand for. */
export const base = alphabet.length;
/** A weight of nothing; as many steps lie below it as above. */
export const zero = (base - 1) / 2;
export const signOf = (number: number): string => alphabet[number] ?? '';
/** Hashes are cut to so many bits. */
const keyBits = 24;
export const keyOf = (feature: number): number => feature >>> (32 - keyBits);
const filterMask = 2 ** 18 - 1;
/** A gap is told by so many signs; within a wider one stands a row of nothing. */
export const gapSigns = 2;

const numbers = new Uint8Array(128);
for (const [number, sign] of alphabet.entries()) numbers[sign.charCodeAt(0)] = number;

/** Reads a shipped model; its parts are only counted on to fit together. */
export function unpackMeaning<Concept extends string>(packed: PackedMeaning<Concept>): MeaningTable<Concept> {
  const { concepts, keys, counts, columns, weights } = packed;
  const width = concepts.length + 1;
  const read = (text: string, at: number) => numbers[text.charCodeAt(at)] ?? 0;
  const scales = Float64Array.from(packed.scales);
  const mask = 2 ** Math.ceil(Math.log2(2 * counts.length + 1)) - 1;
  const slotKeys = new Int32Array(mask + 1).fill(-1);
  /** Where the row of a slot begins and ends in `columns` and `weights`. */
  const slotRows = new Uint32Array(2 * (mask + 1));
  /** A bit for each end of a key: small enough to stay at hand, and most features are of no weight. */
  const filter = new Uint8Array((filterMask + 1) / 8);
  let key = 0;
  let start = 0;
  for (let row = 0; row < counts.length; row++) {
    let gap = 0;
    for (let sign = 0; sign < gapSigns; sign++) gap = gap * base + read(keys, row * gapSigns + sign);
    key += gap;
    let slot = key & mask;
    while (slotKeys[slot] !== -1) slot = (slot + 1) & mask;
    slotKeys[slot] = key;
    filter[(key & filterMask) >> 3] = (filter[(key & filterMask) >> 3] as number) | (1 << (key & 7));
    slotRows[2 * slot] = start;
    start += read(counts, row);
    slotRows[2 * slot + 1] = start;
  }
  return {
    concepts,
    least: Float64Array.from(packed.least),
    bias: Float64Array.from(packed.bias),
    width,
    add: (feature, times, sums, from = 0) => {
      const wanted = keyOf(feature);
      if (((filter[(wanted & filterMask) >> 3] as number) & (1 << (wanted & 7))) === 0) return;
      let slot = wanted & mask;
      while (slotKeys[slot] !== wanted) {
        if (slotKeys[slot] === -1) return;
        slot = (slot + 1) & mask;
      }
      const end = slotRows[2 * slot + 1] as number;
      for (let at = slotRows[2 * slot] as number; at < end; at++) {
        // Read where they stand: most weights are never asked for, and reading all would keep the first check waiting.
        const column = read(columns, at);
        const weight = (read(weights, at) - zero) * (scales[column] as number);
        sums[from + column] = (sums[from + column] as number) + times * weight;
      }
    },
  };
}
