import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PackedMeaning } from '#lib/check/meaning-table.ts';
import { type CheckedLanguage, checkedLanguages, isChecked } from '#lib/languages/checked.ts';
import { root } from './build.ts';
import { leastLikelihoods, sparingInnocent } from './train/calibrate.ts';
import { crossValidate } from './train/cross-validate.ts';
import { examplesOf } from './train/examples.ts';
import { fitModel, probabilities, settings } from './train/fit.ts';
import { learnMatters } from './train/matters.ts';
import { meanings } from './train/meanings.ts';
import { learnMood } from './train/mood.ts';
import { pack } from './train/pack.ts';
import { report } from './train/report.ts';
import { samplesOf } from './train/samples.ts';
import { thin } from './train/thin.ts';

/** Weights that are kept of meanings: of a language they take about two bytes each after gzip. */
const kept = 600_000;

/** Learns what sentences mean from training/<lang> and writes lib/languages/<lang>/meaning.ts: the same file from the same examples, every time. */
async function train(lang: CheckedLanguage): Promise<void> {
  const samples = (await examplesOf(lang)).flatMap((example) => samplesOf(lang, example));
  const judged = crossValidate(samples, settings);
  const least = leastLikelihoods(samples, judged);
  for (const line of report(lang, samples, judged, least)) console.log(line);
  const model = thin(fitModel(samples, settings), samples, settings, kept);
  const packed = pack(
    model,
    Object.values(meanings),
    sparingInnocent(samples, (sample) => probabilities(model, sample), least),
  );
  const size = writeModel(lang, 'meaning', `training/${lang}`, { type: 'Concept', from: '../risks.ts' }, packed);
  console.log(`  ${packed.counts.length} features, ${packed.columns.length} weights, ${size} bytes gzip`);
}

/** Learns how sentences of reviews feel from training/mood and writes lib/languages/<lang>/learned-mood.ts. */
function trainMood(lang: CheckedLanguage): void {
  const { learned, right } = learnMood(lang);
  const columns = { type: 'Feeling', from: '#lib/triage/learned-mood.ts' };
  const size = writeModel(lang, 'learnedMood', 'training/mood', columns, learned);
  console.log(`  mood of reviews: ${Math.round(100 * right)} % of sentences told, ${size} bytes gzip`);
}

/** Learns what sentences of reviews tell of from training/matters and writes lib/languages/<lang>/learned-matters.ts. */
function trainMatters(lang: CheckedLanguage): void {
  const { learned, report } = learnMatters(lang);
  const columns = { type: 'Matter', from: '#lib/triage/learned-matters.ts' };
  for (const line of report) console.log(line);
  const size = writeModel(lang, 'learnedMatters', 'training/matters', columns, learned);
  console.log(`  matters of reviews: ${learned.columns.length} weights, ${size} bytes gzip`);
}

const fileNames = {
  meaning: 'meaning.ts',
  learnedMood: 'learned-mood.ts',
  learnedMatters: 'learned-matters.ts',
} as const;

/** Writes a model as a module of the language and returns how many bytes it takes after gzip. `columns`: what they are called, and where that is said. */
function writeModel(
  lang: CheckedLanguage,
  name: keyof typeof fileNames,
  learnedFrom: string,
  columns: { type: string; from: string },
  packed: PackedMeaning<string>,
): number {
  const text = [
    `// Learned from ${learnedFrom} by \`npm run train ${lang}\`; not written by hand.`,
    "import type { PackedMeaning } from '#lib/check/meaning-table.ts';",
    `import type { ${columns.type} } from '${columns.from}';`,
    '',
    `export const ${name}: PackedMeaning<${columns.type}> = {`,
    ...Object.entries(packed).map(([part, value]) =>
      typeof value === 'string'
        ? `  ${part}: '${value}',`
        : `  ${part}: ${JSON.stringify(value).replaceAll('"', "'")},`,
    ),
    '};',
    '',
  ].join('\n');
  writeFileSync(join(root, 'lib/languages', lang, fileNames[name]), text);
  return gzipSync(text, { level: 9 }).length;
}

const wanted = process.argv.slice(2).filter(isChecked);
const reviewsAlone = process.argv.includes('--reviews');
for (const lang of wanted.length > 0 ? wanted : checkedLanguages) {
  if (!reviewsAlone) await train(lang);
  trainMood(lang);
  trainMatters(lang);
}
