import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenise } from '#lib/check/tokens.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { lexicons } from '#lib/languages/lexicons.ts';
import { type LearnedMood, leaning, moodFeatures, readMood } from '#lib/triage/learned-mood.ts';
import { root } from '#scripts/build.ts';
import { waysOf } from './alternatives.ts';
import { seeded, shuffle } from './random.ts';

const moods = { good: 1, flat: 0.5, bad: 0 } as const;
/** Lines of training/mood are made of many alternatives each. */
const ways = 24;
const settings = { epochs: 30, rate: 1, decay: 5e-3 };
/** Weights, in hundredths, that change nothing. */
const negligible = 12;
const folds = 5;

type Sample = { line: number; features: string[]; truth: number };

function samplesOf(lang: CheckedLanguage): Sample[] {
  let line = 0;
  return Object.entries(moods).flatMap(([mood, truth]) =>
    globSync(`training/mood/${lang}-${mood}*.txt`, { cwd: root })
      .sort()
      .flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'))
      .filter(Boolean)
      .flatMap((written) => {
        line++;
        return waysOf(written, ways).map((text) => ({
          line,
          features: moodFeatures(tokenise(text, lang), lexicons[lang].negations),
          truth,
        }));
      }),
  );
}

/** Logistic regression, each step over one example; both moods weigh the same, however many lines they have. */
function fitMood(samples: readonly Sample[]): LearnedMood {
  const weights = new Map<string, number>();
  let bias = 0;
  const random = seeded(1);
  const order = Int32Array.from(samples.keys());
  const countOf = (truth: number) => samples.filter((sample) => sample.truth === truth).length;
  const counts = new Map(Object.values(moods).map((truth) => [truth as number, countOf(truth)]));
  const most = Math.max(...counts.values());
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const rate = settings.rate / (1 + epoch / 4);
    for (const at of order) {
      const { features, truth } = samples[at] as Sample;
      const size = Math.sqrt(Math.max(1, features.length));
      const sum = features.reduce((all, feature) => all + (weights.get(feature) ?? 0), 0) / size + bias;
      const share = truth === moods.flat ? 1 : most / (counts.get(truth) ?? most);
      const step = rate * share * (truth - 1 / (1 + Math.exp(-sum)));
      bias += 0.02 * step;
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0;
        weights.set(feature, weight + step / size - rate * settings.decay * weight);
      }
    }
  }
  const byWeight = new Map<number, string[]>();
  for (const [feature, weight] of weights) {
    const rounded = Math.round((weight * 100) / 10) * 10;
    if (Math.abs(rounded) >= negligible) byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), feature]);
  }
  const lines = [...byWeight].sort(([a], [b]) => b - a).map(([weight, words]) => `${weight}|${words.sort().join(',')}`);
  return { bias: Math.round(bias * 100), weights: lines.join('\n') };
}

/** The share of lines whose mood a model tells that has not seen them. */
function told(samples: readonly Sample[]): number {
  let right = 0;
  let all = 0;
  for (let fold = 0; fold < folds; fold++) {
    const model = readMood(fitMood(samples.filter(({ line }) => line % folds !== fold)));
    for (const { line, features, truth } of samples) {
      if (line % folds !== fold || truth === moods.flat) continue;
      all++;
      if (leaning(features, model) > 0 === (truth === moods.good)) right++;
    }
  }
  return right / all;
}

/** What words say of a reviewer's mood, learned from training/mood; `right`: by cross-validation. */
export function learnMood(lang: CheckedLanguage): { learned: LearnedMood; right: number } {
  const samples = samplesOf(lang);
  return { learned: fitMood(samples), right: told(samples) };
}
