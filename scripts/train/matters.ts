import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedMeaning } from '#lib/check/meaning-table.ts';
import { readText } from '#lib/check/reading.ts';
import { weighings } from '#lib/check/sentence-features.ts';
import type { CheckedLanguage } from '#lib/languages/checked.ts';
import { alike, heardAlarms, likeliestIn, type Matter, matters } from '#lib/triage/learned-matters.ts';
import { labelledReviews } from '#scripts/accuracy/triage.ts';
import { root } from '#scripts/build.ts';
import { waysOf } from './alternatives.ts';
import { fitModel, probabilities, type Settings, type Shown } from './fit.ts';
import { moodLines, moods } from './mood-lines.ts';
import { pack } from './pack.ts';
import { featuresOf } from './samples.ts';
import { spokenCues } from './spoken-phrases.ts';
import { thin } from './thin.ts';
import { told } from './told.ts';

/** So many ways of a line that tells of a matter are learned from, so many of one that tells of none, and so many of one that only sounds near. */
const ways = { telling: 6, innocent: 2, near: 6 };
const settings: Settings = { epochs: 12, rate: 0.4, decay: 3e-4, leftOut: 0.3, fewest: 2 };
const folds = 5;
/** Lines that follow one another are alike: a fold has runs of so many. */
const run = 10;
/** Weights that are kept. */
const kept = 150_000;
/** What displeasure is sooner than this taken for a matter by those who never saw it may well tell of one, and is left out. */
const surelyNone = 0.3;
/** Of lines that tell of nothing, of those that tell of another matter, and of sentences as customers write them so many may be taken for telling of one: of an alarm sooner than of what changes the whole answer. */
const mostTaken = { innocent: 0.002, other: 0.015, ordinary: { alarms: 0.004, others: 0.001 } };
/** A bar that nothing reaches would make a matter deaf. */
const highest = 0.97;
/** For what is lost when weights are rounded. */
const margin = 0.02;
const isAlarm = (matter: Matter): boolean => heardAlarms.some((alarm) => alarm === matter);
/** Less than this is a guess. */
const lowest = { alarms: 0.6, others: 0.8 };

/** `line`: 0 of cues, which are in every fold. `near`: what only sounds like a matter; `unsure`: displeasure, of which nobody has said what it tells of. */
type Sample = Shown & { line: number; matter: Matter | null; from: 'cue' | 'line' | 'near' | 'unsure' };

function linesOf(lang: CheckedLanguage, name: string): string[] {
  return globSync(`training/matters/${lang}-${name}{,-*}.txt`, { cwd: root })
    .sort()
    .flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'))
    .filter(Boolean);
}

function samplesOf(lang: CheckedLanguage): Sample[] {
  let line = 0;
  const sampleOf = (text: string, from: Sample['from'], matter: Matter | null): Sample[] => {
    const reading = readText(text, lang);
    if (reading.tokens.length === 0) return [];
    const whole = { start: 0, end: text.length, asks: false, tokens: { from: 0, to: reading.tokens.length } };
    // A cue tells one matter from another, not that there is one.
    const otherwise = (each: Matter | null) => (each === null && from === 'cue' ? told.nothing : told.not);
    const targets = Uint8Array.from([...matters, null], (each) => (each === matter ? told.means : otherwise(each)));
    return [{ ...featuresOf(lang, reading, [whole], weighings.matters), targets, line, matter, from }];
  };
  const sample = (written: string, matter: Matter | null, from: Sample['from'] = 'line'): Sample[] => {
    line++;
    const most = matter ? ways.telling : from === 'near' ? ways.near : ways.innocent;
    return waysOf(written, most).flatMap((text) => sampleOf(text, from, matter));
  };
  return [
    ...matters.flatMap((matter) => spokenCues(lang, matter).flatMap((each) => sampleOf(each, 'cue', matter))),
    ...matters.flatMap((matter) => linesOf(lang, matter).flatMap((each) => sample(each, matter))),
    ...['nothing', 'asks'].flatMap((name) => linesOf(lang, name).flatMap((each) => sample(each, null, 'near'))),
    ...moods.flatMap((mood) =>
      moodLines(lang, mood).flatMap((each) => sample(each, null, mood === 'bad' ? 'unsure' : 'line')),
    ),
  ];
}

const noneOf = (shares: Float32Array): number => shares.at(-1) as number;

/** Displeasure may tell of a matter in words that nobody has sorted out: what looks like it is left out. */
function withoutDoubtful(samples: readonly Sample[]): Sample[] {
  const model = fitModel(
    samples.filter(({ from }) => from !== 'unsure'),
    settings,
  );
  return samples.filter((sample) => sample.from !== 'unsure' || noneOf(probabilities(model, sample)) > surelyNone);
}

/** What a model that never saw a sample makes of it. */
function crossValidated(samples: readonly Sample[]): Float32Array[] {
  const foldOf = ({ line }: Sample) => Math.floor(line / run) % folds;
  const judged = new Array<Float32Array>(samples.length);
  for (let fold = 0; fold < folds; fold++) {
    const model = fitModel(
      samples.filter((sample) => sample.from === 'cue' || foldOf(sample) !== fold),
      settings,
    );
    for (const [at, sample] of samples.entries())
      if (foldOf(sample) === fold) judged[at] = probabilities(model, sample);
  }
  return judged;
}

/** The bar over which no more than `most` of some shares lie. */
const over = (shares: readonly number[], most: number): number =>
  shares.toSorted((a, b) => b - a)[Math.floor(most * shares.length)] ?? 1;

/** Strategies of reviews that tell of no more than how it was. */
const ordinary: ReadonlySet<string> = new Set(['praise', 'praise-employee', 'mixed', 'complaint']);

/** Sentences of reviews that somebody labelled as telling of none of this; nothing is learned from them but where the bars are. */
function ordinarySentences(lang: CheckedLanguage): Pick<Shown, 'keys' | 'values'>[] {
  return labelledReviews(lang, 'seen')
    .filter(({ risk, strategy }) => risk <= 1 && ordinary.has(strategy))
    .flatMap(({ text }) => {
      const reading = readText(text ?? '', lang);
      return reading.sentences.map((sentence) =>
        featuresOf(lang, reading, [{ ...sentence, asks: false }], weighings.matters),
      );
    });
}

/** By group of matters, the share from which it is told, and how many of its sentences are told then. `spoken`: what is made of ordinary sentences. */
function barsOf(samples: readonly Sample[], judged: readonly Float32Array[], spoken: readonly Float32Array[]) {
  const likeliest = judged.map(likeliestIn);
  const likeliestSpoken = spoken.map(likeliestIn);
  return alike.map((some) => {
    const sharesOf = (isWanted: (sample: Sample) => boolean) =>
      likeliest.flatMap((one, at) => (isWanted(samples[at] as Sample) ? [one.some === some ? one.share : 0] : []));
    const isOwn = ({ matter, from }: Sample) => from !== 'cue' && matter !== null && some.includes(matter);
    const innocent = sharesOf(({ matter }) => matter === null);
    const other = sharesOf((sample) => sample.from !== 'cue' && sample.matter !== null && !isOwn(sample));
    const ordinary = likeliestSpoken.map((one) => (one.some === some ? one.share : 0));
    const kind = some.some(isAlarm) ? 'alarms' : 'others';
    const wanted = Math.max(
      lowest[kind],
      over(innocent, mostTaken.innocent),
      over(other, mostTaken.other),
      over(ordinary, mostTaken.ordinary[kind]) + margin,
    );
    const bar = Math.min(highest, wanted);
    const own = sharesOf(isOwn);
    return { some, bar, found: own.filter((share) => share >= bar).length, all: own.length };
  });
}

/** What words tell of beside moods, learned from training/matters; `report`: by cross-validation. */
export function learnMatters(lang: CheckedLanguage): { learned: PackedMeaning<Matter>; report: string[] } {
  const samples = withoutDoubtful(samplesOf(lang));
  const model = thin(fitModel(samples, settings), samples, settings, kept);
  const spoken = ordinarySentences(lang).map((sentence) => probabilities(model, sentence));
  const bars = barsOf(samples, crossValidated(samples), spoken);
  const least = matters.map((matter) => bars.find(({ some }) => some.includes(matter))?.bar ?? 1);
  return {
    learned: pack(model, matters, least),
    report: bars.map(
      ({ some, bar, found, all }) =>
        `  ${some.length > 1 ? 'harm' : some[0]}: ${Math.round((100 * found) / Math.max(1, all))} % of ${all} told, from ${bar.toFixed(2)} on`,
    ),
  };
}
