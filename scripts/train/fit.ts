import { seeded, shuffle } from './random.ts';
import { told } from './told.ts';

/** What a model is shown at once: features with their values, whose squares sum up to one; by column, one of `told`, the last for none of them. */
export type Shown = { keys: Int32Array; values: Float32Array; targets: Uint8Array };

/** Weights by feature and column; the last column is "none of them". */
export type Model = { columns: number; rows: Map<number, number>; weights: Float32Array; bias: Float32Array };

export const settings = {
  epochs: 15,
  rate: 0.5,
  /** Pulls weights towards nothing. */
  decay: 3e-4,
  /** The share of a sample's features that is left out, others at every pass: it is to be known by many of them. */
  leftOut: 0.3,
  /** A feature of fewer samples is none: what it says is peculiar to them. */
  fewest: 3,
};
export type Settings = typeof settings;

/** A sample in the rows of a model; `meant`: how many columns it is of. */
type Placed = { bases: Int32Array; values: Float32Array; targets: Uint8Array; meant: number };
/** A share so little off changes nothing worth the time. */
const negligible = 1e-3;

function rowsFor(samples: readonly Shown[], fewest: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { keys } of samples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= fewest);
  return new Map(often.map(([key], row) => [key, row]));
}

/** Shares of the columns in a sample, adding up to one; columns of which nothing was told are left out. `sums` becomes the shares. */
function sharesOf(sums: Float32Array, targets: Uint8Array | null): void {
  let most = Number.NEGATIVE_INFINITY;
  const out = (column: number) => targets?.[column] === told.nothing;
  for (let column = 0; column < sums.length; column++) if (!out(column)) most = Math.max(most, sums[column] as number);
  let total = 0;
  for (let column = 0; column < sums.length; column++) {
    sums[column] = out(column) ? 0 : Math.exp((sums[column] as number) - most);
    total += sums[column] as number;
  }
  for (let column = 0; column < sums.length; column++) sums[column] = (sums[column] as number) / total;
}

/** Multinomial logistic regression by AdaGrad, the same result every time. `start`: go on from there with its features, keeping weights that are nothing. */
export function fitModel(
  samples: readonly Shown[],
  { epochs, rate, decay, leftOut, fewest }: Settings,
  start?: Model,
): Model {
  const columns = samples[0]?.targets.length ?? 0;
  const rows = start?.rows ?? rowsFor(samples, fewest);
  const size = rows.size * columns;
  const weights = start ? Float32Array.from(start.weights) : new Float32Array(size);
  const bias = start ? Float32Array.from(start.bias) : new Float32Array(columns);
  const frozen = start && Uint8Array.from(start.weights, (weight) => Number(weight === 0));
  const squares = new Float32Array(size).fill(1e-3);
  const biasSquares = new Float32Array(columns).fill(1e-2);
  const data = samples.map(({ keys, values, targets }): Placed => {
    const known = [...keys.keys()].filter((at) => rows.has(keys[at] as number));
    return {
      bases: Int32Array.from(known, (at) => (rows.get(keys[at] as number) ?? 0) * columns),
      values: Float32Array.from(known, (at) => values[at] as number),
      targets,
      meant: targets.reduce((sum, target) => sum + Number(target === told.means), 0),
    };
  });
  const order = Int32Array.from(data.keys());
  const random = seeded(7);
  const slopes = new Float32Array(columns);
  const steep = new Uint8Array(columns);

  /** A sample by some of its features, which speak up for the others. */
  function partOf({ bases, values, ...rest }: Placed): Placed {
    const shown = bases.map(() => Number(random() >= leftOut));
    const louder = 1 / Math.sqrt(1 - leftOut);
    return {
      ...rest,
      bases: bases.filter((_, at) => shown[at]),
      values: values.filter((_, at) => shown[at]).map((value) => value * louder),
    };
  }

  /** Shares that the model gives a sample now, in `slopes`. */
  function judge({ bases, values, targets }: Placed): void {
    slopes.set(bias);
    for (let each = 0; each < bases.length; each++) {
      const base = bases[each] as number;
      const value = values[each] as number;
      for (let column = 0; column < columns; column++)
        slopes[column] = (slopes[column] as number) + (weights[base + column] as number) * value;
    }
    sharesOf(slopes, targets);
  }

  /** Turns shares into how far they are off, moves the bias, and tells how many columns are off enough to matter, listed in `steep`. */
  function blame({ targets, meant }: Placed): number {
    let count = 0;
    for (let column = 0; column < columns; column++) {
      const target = targets[column] === told.means ? 1 / meant : 0;
      const off = targets[column] === told.nothing ? 0 : (slopes[column] as number) - target;
      slopes[column] = off;
      if (Math.abs(off) < negligible) continue;
      steep[count++] = column;
      biasSquares[column] = (biasSquares[column] as number) + (slopes[column] as number) ** 2;
      bias[column] =
        (bias[column] as number) - (rate * (slopes[column] as number)) / Math.sqrt(biasSquares[column] as number);
    }
    return count;
  }

  function move({ bases, values }: Placed, count: number): void {
    for (let each = 0; each < bases.length; each++) {
      const base = bases[each] as number;
      const value = values[each] as number;
      for (let at = 0; at < count; at++) {
        const place = base + (steep[at] as number);
        if (frozen?.[place]) continue;
        const slope = (slopes[steep[at] as number] as number) * value + decay * (weights[place] as number);
        squares[place] = (squares[place] as number) + slope * slope;
        weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(squares[place] as number);
      }
    }
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const sample = partOf(data[at] as Placed);
      judge(sample);
      move(sample, blame(sample));
    }
  }
  return { columns, rows, weights, bias };
}

/** Probability of each column for a sample. */
export function probabilities(
  { columns, rows, weights, bias }: Model,
  { keys, values }: Pick<Shown, 'keys' | 'values'>,
): Float32Array {
  const sums = Float32Array.from(bias);
  for (let at = 0; at < keys.length; at++) {
    const row = rows.get(keys[at] as number);
    if (row === undefined) continue;
    for (let column = 0; column < columns; column++)
      sums[column] = (sums[column] as number) + (weights[row * columns + column] as number) * (values[at] as number);
  }
  sharesOf(sums, null);
  return sums;
}
