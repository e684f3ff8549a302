import { base, gapSigns, type PackedMeaning, signOf, zero } from '#lib/check/meaning-table.ts';
import type { Model } from './fit.ts';

const rounded = (number: number): number => Number(number.toPrecision(4));

/** A model as it ships: weights in steps, a row for every feature that has any. */
export function pack<Concept extends string>(
  { columns, rows, weights, bias }: Model,
  concepts: readonly Concept[],
  least: readonly number[],
): PackedMeaning<Concept> {
  const scales = Array.from({ length: columns }, (_, column) => {
    let most = 0;
    for (let at = column; at < weights.length; at += columns) most = Math.max(most, Math.abs(weights[at] as number));
    return rounded(most / zero) || 1;
  });
  const packed = { keys: '', counts: '', columns: '', weights: '' };
  const widest = base ** gapSigns - 1;
  const place = (gap: number) => {
    packed.keys += signOf(Math.floor(gap / base)) + signOf(gap % base);
  };
  let previous = 0;
  for (const [key, row] of [...rows].sort(([a], [b]) => a - b)) {
    let count = 0;
    let [names, steps] = ['', ''];
    for (let column = 0; column < columns; column++) {
      const step = Math.round((weights[row * columns + column] as number) / (scales[column] as number));
      if (step === 0) continue;
      count++;
      names += signOf(column);
      steps += signOf(step + zero);
    }
    if (count === 0) continue;
    for (; key - previous > widest; previous += widest) {
      place(widest);
      packed.counts += signOf(0);
    }
    place(key - previous);
    previous = key;
    packed.counts += signOf(count);
    packed.columns += names;
    packed.weights += steps;
  }
  return {
    concepts,
    least: least.map(rounded),
    bias: Array.from(bias, rounded),
    scales,
    ...packed,
  };
}
