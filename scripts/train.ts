import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CheckedLanguage, checkedLanguages, isChecked } from '#lib/languages/checked.ts';
import { root } from './build.ts';
import { leastLikelihoods, sparingInnocent } from './train/calibrate.ts';
import { crossValidate } from './train/cross-validate.ts';
import { examplesOf } from './train/examples.ts';
import { fitModel, probabilities, settings } from './train/fit.ts';
import { learnMood } from './train/mood.ts';
import { pack } from './train/pack.ts';
import { report } from './train/report.ts';
import { samplesOf } from './train/samples.ts';
import { thin } from './train/thin.ts';

/** As seen from the file that is written. */
const concepts = '../risks.ts';

/** Learns what sentences mean from training/<lang> and writes lib/languages/<lang>/meaning.ts: the same file from the same examples, every time. */
async function train(lang: CheckedLanguage): Promise<void> {
  const samples = (await examplesOf(lang)).flatMap((example) => samplesOf(lang, example));
  const judged = crossValidate(samples, settings);
  const least = leastLikelihoods(samples, judged);
  for (const line of report(lang, samples, judged, least)) console.log(line);
  const model = thin(fitModel(samples, settings), samples, settings);
  const packed = pack(
    model,
    sparingInnocent(samples, (sample) => probabilities(model, sample), least),
  );
  const text = [
    `// Learned from training/${lang} by \`npm run train ${lang}\`; not written by hand.`,
    "import type { PackedMeaning } from '#lib/check/meaning-table.ts';",
    `import type { Concept } from '${concepts}';`,
    '',
    'export const meaning: PackedMeaning<Concept> = {',
    ...Object.entries(packed).map(([name, value]) =>
      typeof value === 'string'
        ? `  ${name}: '${value}',`
        : `  ${name}: ${JSON.stringify(value).replaceAll('"', "'")},`,
    ),
    '};',
    '',
  ].join('\n');
  writeFileSync(join(root, 'lib/languages', lang, 'meaning.ts'), text);
  console.log(
    `  ${packed.counts.length} features, ${packed.columns.length} weights, ${gzipSync(text, { level: 9 }).length} bytes gzip`,
  );
}

/** Learns what words say of a reviewer's mood from training/mood and writes lib/languages/<lang>/learned-mood.ts. */
function trainMood(lang: CheckedLanguage): void {
  const { learned, right } = learnMood(lang);
  const text = [
    `// Learned from training/mood by \`npm run train ${lang}\`; not written by hand.`,
    "import type { LearnedMood } from '#lib/triage/learned-mood.ts';",
    '',
    'export const learnedMood: LearnedMood = {',
    `  bias: ${learned.bias},`,
    `  weights: \`${learned.weights}\`,`,
    '};',
    '',
  ].join('\n');
  writeFileSync(join(root, 'lib/languages', lang, 'learned-mood.ts'), text);
  console.log(
    `  mood of reviews: ${Math.round(100 * right)} % of lines told by those on other topics, ${text.length} bytes`,
  );
}

const wanted = process.argv.slice(2).filter(isChecked);
for (const lang of wanted.length > 0 ? wanted : checkedLanguages) {
  await train(lang);
  trainMood(lang);
}
