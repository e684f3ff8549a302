import type { PackedMeaning } from '#lib/check/meaning-table.ts';
import { readText } from '#lib/check/reading.ts';
import { weighings } from '#lib/check/sentence-features.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { type Feeling, feelings } from '#lib/triage/learned-mood.ts';
import { waysOf } from './alternatives.ts';
import { fitModel, probabilities, type Settings, type Shown } from './fit.ts';
import { moodLines, moods } from './mood-lines.ts';
import { pack } from './pack.ts';
import { featuresOf } from './samples.ts';
import { thin } from './thin.ts';
import { told } from './told.ts';

/** Lines of training/mood are made of many alternatives each. */
const ways = 12;
const settings: Settings = { epochs: 12, rate: 0.4, decay: 3e-4, leftOut: 0.3, fewest: 1 };
const folds = 5;
/** Weights that are kept. */
const kept = 40_000;

type Sample = Shown & { line: number };

function samplesOf(lang: CheckedLanguage): Sample[] {
  let line = 0;
  return moods.flatMap((mood) => {
    const targets = Uint8Array.from(moods, (each) => (each === mood ? told.means : told.not));
    return moodLines(lang, mood).flatMap((written) => {
      line++;
      return waysOf(written, ways).flatMap((text) => {
        const reading = readText(text, lang);
        return reading.sentences
          .filter(({ tokens }) => tokens.to > tokens.from)
          .map((sentence) => ({
            ...featuresOf(lang, reading, [{ ...sentence, asks: false }], weighings.moods),
            targets,
            line,
          }));
      });
    });
  });
}

/** The share of sentences whose mood a model tells that has not seen their lines. */
function shareTold(samples: readonly Sample[]): number {
  const right = samples.map(() => false);
  for (let fold = 0; fold < folds; fold++) {
    const model = fitModel(
      samples.filter(({ line }) => line % folds !== fold),
      settings,
    );
    for (const [at, sample] of samples.entries()) {
      if (sample.line % folds !== fold) continue;
      const shares = probabilities(model, sample);
      right[at] = sample.targets[shares.indexOf(Math.max(...shares))] === told.means;
    }
  }
  return right.filter(Boolean).length / right.length;
}

/** What words say of a reviewer's mood, learned from training/mood; `right`: by cross-validation. */
export function learnMood(lang: CheckedLanguage): { learned: PackedMeaning<Feeling>; right: number } {
  const samples = samplesOf(lang);
  const model = thin(fitModel(samples, settings), samples, settings, kept);
  return {
    learned: pack(
      model,
      feelings,
      feelings.map(() => 0.5),
    ),
    right: shareTold(samples),
  };
}
