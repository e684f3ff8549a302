import { fitModel, type Model, type Settings, type Shown } from './fit.ts';

/** How many others a weight of "none of them" is worth: without those nothing speaks for an innocent sentence. */
const innocentWorth = 4;
/** Passes over the samples after the rest is gone, so that what is left makes up for it. */
const mendingEpochs = 8;

/** Keeps so many weights, those that move most samples most, and fits these once more. */
export function thin(model: Model, samples: readonly Shown[], settings: Settings, kept: number): Model {
  const { columns } = model;
  const moved = new Map<number, number>();
  for (const { keys, values } of samples) {
    for (const [at, key] of keys.entries()) {
      const row = model.rows.get(key);
      if (row !== undefined) moved.set(row, (moved.get(row) ?? 0) + (values[at] as number) ** 2);
    }
  }
  const pull = (at: number) =>
    Math.abs(model.weights[at] as number) *
    Math.sqrt(moved.get(Math.floor(at / columns)) ?? 0) *
    (at % columns === columns - 1 ? innocentWorth : 1);
  const pulls = Float32Array.from(model.weights.keys(), pull);
  const bar = pulls.toSorted().at(-kept) ?? 0;
  const weights = model.weights.map((weight, at) => ((pulls[at] as number) >= bar ? weight : 0));
  return fitModel(samples, { ...settings, epochs: mendingEpochs }, { ...model, weights });
}
