import { type CheckedLanguage, checkedLanguages, isChecked } from '#lib/languages/checked.ts';
import { type Accuracy, type Means, measure, recallOf, share } from './accuracy/measure.ts';
import { type Part, readRows } from './accuracy/rows.ts';
import { judgements, judgeTriage, labelledReviews } from './accuracy/triage.ts';

const percent = (value: number) => `${(100 * value).toFixed(1)} %`.padStart(8);
const means: readonly Means[] = ['phrases', 'phrases and meaning'];

function summary(accuracy: Accuracy): string {
  const { clean, alarms } = accuracy;
  const of = (severity: string) => percent(recallOf(accuracy, (tally) => tally.severity === severity));
  return `recall ${percent(recallOf(accuracy))}, of what blocks ${of('block')}, of what warns ${of('warn')}; false alarms ${percent(share(alarms.length, clean || 1))} (${alarms.length} of ${clean})`;
}

/** Precision counts a second rule found in a sentence as wrong, though a sentence may break several. */
function byRule(without: Accuracy, withMeaning: Accuracy): string[] {
  return [...withMeaning.rules]
    .filter(([, { wanted }]) => wanted > 0)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([rule, own]) => {
      const before = without.rules.get(rule);
      const gain = `${percent(share(before?.hit ?? 0, own.wanted))} →${percent(share(own.hit, own.wanted))}`;
      return `  ${rule.padEnd(38)}${String(own.wanted).padStart(4)}  recall ${gain}  precision ${percent(share(own.hit, own.found))}`;
    });
}

const asked = process.argv.slice(2).filter(isChecked);
const talkative = process.argv.includes('--misses');
const languages = asked.length > 0 ? asked : checkedLanguages;

function printChecks(lang: CheckedLanguage, part: Part): void {
  const rows = readRows(lang, part);
  if (rows.length === 0) {
    console.log(`${lang}, ${part} part: no test set in test/accuracy/${lang}`);
    return;
  }
  const [without, withMeaning] = means.map((each) => measure(rows, each)) as [Accuracy, Accuracy];
  console.log(`\n${lang}, ${part} part, ${rows.length} rows`);
  console.log(`  by phrases alone:       ${summary(without)}`);
  console.log(`  with the meaning model: ${summary(withMeaning)}`);
  for (const line of byRule(without, withMeaning)) console.log(line);
  if (!talkative || part === 'unseen') return;
  for (const { rule, request } of withMeaning.missed) console.log(`  missed ${rule}: ${request.reply}`);
  for (const { reply, findings } of withMeaning.alarms)
    console.log(`  false alarm ${findings.map(({ rule, text }) => `${rule} «${text}»`).join(', ')} in: ${reply}`);
}

function printTriage(lang: CheckedLanguage, part: Part): void {
  const reviews = labelledReviews(lang, part);
  if (reviews.length === 0) {
    console.log(`${lang}, ${part} part: no reviews in test/triage/labelled`);
    return;
  }
  const { shares, missed } = judgeTriage(reviews);
  console.log(`\n${lang}, ${part} part, ${reviews.length} reviews judged as labelled:`);
  for (const judgement of judgements) console.log(`  ${judgement.padEnd(10)}${percent(shares[judgement])}`);
  if (!talkative || part === 'unseen') return;
  for (const { review, judgement, found } of missed)
    console.log(
      `  ${judgement} ${review[judgement]}, found ${found} (${review.stars ?? 'no'} stars, ${review.sector}): ${review.text}`,
    );
}

const print = process.argv.includes('--triage') ? printTriage : printChecks;
for (const part of ['seen', 'unseen'] satisfies Part[]) for (const lang of languages) print(lang, part);
