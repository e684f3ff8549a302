import { fitModel, probabilities, type Settings } from './fit.ts';
import type { Sample } from './samples.ts';

const folds = 4;
/** Lines that follow one another were often written in one go and are alike: a fold has runs of so many, or it would know what it is asked. */
const run = 40;

/** What a model that never saw a sample makes of it: probabilities by sample. Sentences of one example, and ways to say one line, are kept together. */
export function crossValidate(samples: readonly Sample[], settings: Settings): Float32Array[] {
  const originOf = ({ example }: Sample) => example.line ?? example;
  const numbers = new Map([...new Set(samples.map(originOf))].map((origin, at) => [origin, at]));
  const foldOf = (sample: Sample) => Math.floor((numbers.get(originOf(sample)) ?? 0) / run) % folds;
  const judged = new Array<Float32Array>(samples.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = fitModel(
      samples.filter((sample) => foldOf(sample) !== fold),
      settings,
    );
    for (const [at, sample] of samples.entries())
      if (foldOf(sample) === fold) judged[at] = probabilities(model, sample);
  }
  return judged;
}
