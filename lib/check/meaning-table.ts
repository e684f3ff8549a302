/**
 * A linear model of what sentences mean, as it is shipped: signs for numbers (`signs` below), so that it is small after gzip and quickly read.
 * One column a concept, the last for "none of them". Rows by feature: `keys` are the gaps between their sorted hashes; `counts`
 * how many columns each has; `columns` which, and `weights` how much, in steps of the column's `scales`.
 */
export type PackedMeaning<Concept extends string> = {
  concepts: readonly Concept[];
  /** By concept: how likely it must be rather than none of them, at least, to be told. */
  least: readonly number[];
  bias: readonly number[];
  scales: readonly number[];
  keys: string;
  counts: string;
  columns: string;
  weights: string;
};

/**
 * Laid out as it is asked: features by `buckets`, which hold those whose keys begin alike. What the rest of a row's key is stands in `rests`; so many columns and
 * weights are its own as `lengths` says, and they lie in the order of the rows, those of a bucket from its `begins` on. `filter`: a bit for each end of a key,
 * small enough to stay at hand, as most features are of no weight.
 */
export type MeaningLists<Concept extends string> = {
  concepts: readonly Concept[];
  least: Float64Array;
  bias: Float64Array;
  scales: Float64Array;
  filter: Uint8Array;
  buckets: Uint32Array;
  begins: Uint32Array;
  rests: Uint16Array;
  lengths: Uint8Array;
  columns: Uint8Array;
  /** In steps of the column's scale. */
  weights: Int8Array;
};

/** Ready to be asked. */
export type MeaningTable<Concept extends string> = {
  concepts: readonly Concept[];
  least: Float64Array;
  bias: Float64Array;
  width: number;
  /** By column: what a step of its weights is. */
  scales: Float64Array;
  /** Adds a feature's weights in steps, `times` over, to the `width` sums: whole numbers, so that none is rounded. */
  add: (feature: number, times: number, sums: Int32Array | Float64Array) => void;
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
const filterMask = 2 ** 19 - 1;
/** So many bits of a key are told by its bucket, the others by `rests`. */
const bucketBits = 14;
const restBits = keyBits - bucketBits;
const restMask = 2 ** restBits - 1;
/** A gap is told by so many signs; within a wider one stands a row of nothing. */
export const gapSigns = 2;

const numbers = new Uint8Array(128);
for (const [number, sign] of alphabet.entries()) numbers[sign.charCodeAt(0)] = number;

/** Reads a model as it was learned; its parts are only counted on to fit together. */
export function meaningLists<Concept extends string>(packed: PackedMeaning<Concept>): MeaningLists<Concept> {
  const { concepts, keys, counts } = packed;
  const read = (text: string, at: number) => numbers[text.charCodeAt(at)] ?? 0;
  const filter = new Uint8Array((filterMask + 1) / 8);
  const buckets = new Uint32Array(2 ** bucketBits + 1);
  const begins = new Uint32Array(2 ** bucketBits);
  const rests = new Uint16Array(counts.length);
  const lengths = Uint8Array.from(counts, (sign) => read(sign, 0));
  let [key, begin, bucket] = [0, 0, -1];
  for (let row = 0; row < counts.length; row++) {
    let gap = 0;
    for (let sign = 0; sign < gapSigns; sign++) gap = gap * base + read(keys, row * gapSigns + sign);
    key += gap;
    filter[(key & filterMask) >> 3] = (filter[(key & filterMask) >> 3] as number) | (1 << (key & 7));
    if (key >> restBits !== bucket) {
      bucket = key >> restBits;
      begins[bucket] = begin;
    }
    buckets[bucket + 1] = row + 1;
    rests[row] = key & restMask;
    begin += lengths[row] as number;
  }
  // A bucket without a row begins, and so ends, where the one before it ends.
  for (let at = 1; at < buckets.length; at++) buckets[at] = Math.max(buckets[at] as number, buckets[at - 1] as number);
  return {
    concepts,
    least: Float64Array.from(packed.least),
    bias: Float64Array.from(packed.bias),
    scales: Float64Array.from(packed.scales),
    filter,
    buckets,
    begins,
    rests,
    lengths,
    columns: Uint8Array.from(packed.columns, (sign) => read(sign, 0)),
    weights: Int8Array.from(packed.weights, (sign) => read(sign, 0) - zero),
  };
}

/** Adds a feature's weights: no closure, since every list that a closure holds is looked up at every number. */
function addFeature(
  { filter, buckets, begins, rests, lengths, columns, weights }: MeaningLists<string>,
  feature: number,
  times: number,
  sums: Int32Array | Float64Array,
): void {
  const wanted = keyOf(feature);
  if (((filter[(wanted & filterMask) >> 3] as number) & (1 << (wanted & 7))) === 0) return;
  const rest = wanted & restMask;
  const bucket = wanted >> restBits;
  const end = buckets[bucket + 1] as number;
  let row = buckets[bucket] as number;
  let begin = begins[bucket] as number;
  for (; row < end && rests[row] !== rest; row++) begin += lengths[row] as number;
  if (row === end) return;
  const last = begin + (lengths[row] as number);
  for (let at = begin; at < last; at++) {
    const column = columns[at] as number;
    sums[column] = (sums[column] as number) + times * (weights[at] as number);
  }
}

export function meaningTable<Concept extends string>(lists: MeaningLists<Concept>): MeaningTable<Concept> {
  const { concepts, least, bias, scales } = lists;
  return {
    concepts,
    least,
    bias,
    width: concepts.length + 1,
    scales,
    add: (feature, times, sums) => addFeature(lists, feature, times, sums),
  };
}
