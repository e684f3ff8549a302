import { faintest } from '#lib/check/meaning.ts';
import type { Example } from './examples.ts';
import { meaningRules } from './examples.ts';
import { columns, type Sample } from './samples.ts';
import { told } from './told.ts';

/** Of innocent examples of each kind so many may raise an alarm: of whole clean replies, of sentences with the words of bad ones, of the composer's sentences. */
const alarmShares = { clean: 0.01, near: 0.05, draft: 0.002 };
type Innocent = keyof typeof alarmShares;
/** Less than this is a guess, however few innocent sentences reach it. */
const lowest = 0.4;
/** Of fewer examples of a rule nobody can say what it sounds like. */
const fewestExamples = 15;
/** Of fewer clean replies nobody can say how often a model is wrong: it keeps silent. */
const fewest = 50;
/** Broken in some sectors only; in the others clean replies say such things. */
const inStrictSectors = meaningRules.indexOf('privacy-confirm-relationship');
/** For what is lost when weights are rounded. */
const margin = 0.02;
/** What people write afresh is less like the lines than these are like one another: a bar asks for odds so many times as high. */
const wariness = 1.5;
/** So many innocent sentences may go on being taken for breaking a rule. */
const hardest = 3;
const none = columns - 1;

const isInnocent = (from: Example['from']): from is Innocent => from in alarmShares;

/**
 * How likely a rule is broken rather than none, as the checker hears it: what a sentence means may be shared out among rules that are much alike. Nothing where
 * it hardly shares.
 */
export function heardIn(judged: Float32Array, rule: number): number {
  const own = judged[rule] as number;
  return own < faintest ? 0 : own / (own + (judged[none] as number));
}

/** By innocent example and rule: how likely its worst sentence breaks the rule rather than none. */
function worstByExample(samples: readonly Sample[], judged: readonly Float32Array[]): Map<Example, Float32Array> {
  const worst = new Map<Example, Float32Array>();
  for (const [at, { example }] of samples.entries()) {
    if (!isInnocent(example.from)) continue;
    const own = worst.get(example) ?? new Float32Array(none);
    worst.set(example, own);
    for (let rule = 0; rule < none; rule++) {
      if (rule === inStrictSectors && example.from === 'clean') continue;
      own[rule] = Math.max(own[rule] as number, heardIn(judged[at] as Float32Array, rule));
    }
  }
  return worst;
}

/** Innocent examples of a kind, and those of them that raise an alarm. */
export function alarmsOf(
  kind: Innocent,
  samples: readonly Sample[],
  judged: readonly Float32Array[],
  least: readonly number[],
) {
  const all = [...worstByExample(samples, judged)].filter(([{ from }]) => from === kind);
  const alarms = all.filter(([, worst]) => worst.some((likelihood, rule) => likelihood >= (least[rule] as number)));
  return { all: all.length, alarms: alarms.map(([example, worst]) => ({ example, worst })) };
}

/**
 * By rule, the least likelihood that is told. All begin low; while too many innocent examples raise an alarm, that rule becomes stricter by one alarm which
 * loses the fewest of its own examples by it.
 */
export function leastLikelihoods(samples: readonly Sample[], judged: readonly Float32Array[]): number[] {
  const least = Array.from({ length: none }, () => lowest);
  if (alarmsOf('clean', samples, judged, least).all < fewest) return least.fill(1);
  const found = meaningRules.map((_, rule) =>
    samples.flatMap(({ example, targets }, at) =>
      example.from === 'written' && targets[rule] === told.means ? [heardIn(judged[at] as Float32Array, rule)] : [],
    ),
  );
  for (const [rule, own] of found.entries()) if (own.length < fewestExamples) least[rule] = 1;
  for (const kind of Object.keys(alarmShares) as Innocent[]) {
    for (;;) {
      const { all, alarms } = alarmsOf(kind, samples, judged, least);
      if (alarms.length <= all * alarmShares[kind]) break;
      const steps = meaningRules.flatMap((_, rule) => {
        const heard = alarms.flatMap(({ worst }) =>
          (worst[rule] as number) >= (least[rule] as number) ? [worst[rule] as number] : [],
        );
        if (heard.length === 0) return [];
        const bar = Math.min(...heard) + 1e-4;
        const lost = (found[rule] ?? []).filter((each) => each >= (least[rule] as number) && each < bar).length;
        return [{ rule, bar, lost }];
      });
      const [cheapest] = steps.sort((a, b) => a.lost - b.lost || a.rule - b.rule);
      if (!cheapest) break;
      least[cheapest.rule] = cheapest.bar;
    }
  }
  return least;
}

/**
 * Raises the bar of a rule above the cases that are to pass, and above the innocent sentences that what ships still takes for breaking it, except for the
 * few hardest: one odd sentence is not to silence a rule.
 */
export function sparingInnocent(
  samples: readonly Sample[],
  judge: (sample: Sample) => Float32Array,
  least: readonly number[],
): number[] {
  const heard: number[][] = least.map(() => []);
  const cases = least.map(() => 0);
  for (const sample of samples) {
    if (sample.targets[none] !== told.means) continue;
    const judged = judge(sample);
    for (const [rule, own] of heard.entries()) {
      if (rule === inStrictSectors && sample.example.from === 'clean') continue;
      const bar = heardIn(judged, rule) + margin;
      if (sample.example.from === 'case') cases[rule] = Math.max(cases[rule] as number, bar);
      else own.push(bar);
    }
  }
  return least.map((bar, rule) => {
    const spared = Math.max(bar, cases[rule] as number, heard[rule]?.toSorted((a, b) => b - a)[hardest] ?? 0);
    return spared >= 1 ? 1 : (wariness * spared) / (1 - spared + wariness * spared);
  });
}
