import { checkedLanguages } from '#lib/languages/checked.ts';
import { type Accuracy, type Means, measure, recallOf, share } from './accuracy/measure.ts';
import { type Part, readRows } from './accuracy/rows.ts';

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

const talkative = process.argv.includes('--misses');
for (const part of ['seen', 'unseen'] satisfies Part[]) {
  for (const lang of checkedLanguages) {
    const rows = readRows(lang, part);
    if (rows.length === 0) {
      console.log(`${lang}, ${part} part: no test set in test/accuracy/${lang}`);
      continue;
    }
    const [without, withMeaning] = means.map((each) => measure(rows, each)) as [Accuracy, Accuracy];
    console.log(`\n${lang}, ${part} part, ${rows.length} rows`);
    console.log(`  by phrases alone:       ${summary(without)}`);
    console.log(`  with the meaning model: ${summary(withMeaning)}`);
    for (const line of byRule(without, withMeaning)) console.log(line);
    if (!talkative || part === 'unseen') continue;
    for (const { rule, request } of withMeaning.missed) console.log(`  missed ${rule}: ${request.reply}`);
    for (const { reply, findings } of withMeaning.alarms)
      console.log(`  false alarm ${findings.map(({ rule, text }) => `${rule} «${text}»`).join(', ')} in: ${reply}`);
  }
}
