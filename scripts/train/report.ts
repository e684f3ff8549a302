import { readText } from '#lib/check/reading.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { alarmsOf, heardIn } from './calibrate.ts';
import { meaningRules } from './examples.ts';
import { meanings } from './meanings.ts';
import type { Sample } from './samples.ts';
import { told } from './told.ts';

const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;

/** What cross-validation says of the model: every figure is about sentences that it was not shown. */
export function report(
  lang: CheckedLanguage,
  samples: readonly Sample[],
  judged: readonly Float32Array[],
  least: readonly number[],
): string[] {
  const rules = meaningRules.map((rule) => ({ rule, examples: 0, phrases: 0, model: 0, either: 0 }));
  for (const [at, { example, targets, text }] of samples.entries()) {
    if (example.from !== 'written') continue;
    const reading = readText(text, lang);
    for (const [column, own] of rules.entries()) {
      if (targets[column] !== told.means) continue;
      const concept = meanings[own.rule as keyof typeof meanings];
      const phrase = reading.says(concept).some(({ because }) => !because);
      const model = heardIn(judged[at] as Float32Array, column) >= (least[column] as number);
      own.examples++;
      if (phrase) own.phrases++;
      if (model) own.model++;
      if (phrase || model) own.either++;
    }
  }
  const alarms = (kind: 'clean' | 'near' | 'draft') => {
    const { all, alarms } = alarmsOf(kind, samples, judged, least);
    return `${percent(alarms.length, all)} of ${all}`;
  };
  const sum = (of: 'examples' | 'phrases' | 'model' | 'either') => rules.reduce((total, each) => total + each[of], 0);
  const line = (name: string, of: { examples: number; phrases: number; model: number; either: number }) =>
    `  ${name.padEnd(38)}${String(of.examples).padStart(6)}${[of.phrases, of.model, of.either].map((part) => percent(part, of.examples).padStart(10)).join('')}`;
  return [
    `${lang}: found by phrases, by the model, by either`,
    ...rules.filter(({ examples }) => examples > 0).map((each) => line(each.rule, each)),
    line('all rules', {
      examples: sum('examples'),
      phrases: sum('phrases'),
      model: sum('model'),
      either: sum('either'),
    }),
    `  false alarms: ${alarms('clean')} clean replies, ${alarms('near')} near sentences, ${alarms('draft')} sentences of drafts`,
  ];
}
