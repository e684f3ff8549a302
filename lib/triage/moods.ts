import { meaningTable } from '../check/meaning-table.ts';
import type { Token } from '../check/tokens.ts';
import { type CheckedLanguage, isChecked } from '../languages/checked.ts';
import { lexicons } from '../languages/lexicons.ts';
import { moodListsOf } from '../languages/mood-lists.ts';
import { type Felt, moodReader } from './learned-mood.ts';

const readers: Partial<Record<CheckedLanguage, ReturnType<typeof moodReader>>> = {};

/** A cue weighs 1 or 2; what was learned of all words together weighs so much at most. */
export const learnedWeight = 0.6;
/** Of fewer words that no cue knows nobody can say anything, and in so few a cue needs no help. */
const fewWords = { unknown: 4, known: 6 } as const;
/** From this share on a text tells and does not feel, unless a strong word says so. */
const toldNeutrally = 0.5;
/** From this weight on somebody means it: a strong word, or more than one. */
export const outspoken = 2;
/** A share that either mood has in everything, so that a little of one is no certainty. */
const smallest = 0.1;
/** Denials closer than so many words are of the same thing. */
const deniedTwice = 4;
/** What somebody harmed, cheated or about to sue feels, whatever words they tell it in: as much as a strong word says. */
const grievance = 2;

function feltIn(tokens: readonly Token[], lang: CheckedLanguage): Felt {
  const { negations } = lexicons[lang];
  readers[lang] ??= moodReader(meaningTable(moodListsOf(lang)), lang, negations);
  return readers[lang](tokens);
}

/** Praise above 0, complaint below it, 1 at most. */
function leaningOf({ good, bad, none }: Felt): number {
  const odds = Math.log((good + smallest) / (bad + smallest));
  return (1 - none) * Math.max(-1, Math.min(1, odds));
}

/** "Cannot but praise": what is denied twice was never learned. */
function deniesTwice(tokens: readonly Token[], lang: CheckedLanguage): boolean {
  const { negations } = lexicons[lang];
  const denials = [...tokens.keys()].filter((at) => negations.has(tokens[at]?.form ?? ''));
  return denials.some((at, order) => at - (denials[order - 1] ?? -deniedTwice) < deniedTwice);
}

/** So far, of 1 at most, all words of a text must lean to a side to bear its cues out. */
const bearsOut = 0.15;

/** Whether all words of a text lean to a side, by what was learned of them; of few words their cues say enough. */
export function leansTo(side: 'good' | 'bad', tokens: readonly Token[], language: string): boolean {
  if (tokens.length < fewWords.known || !isChecked(language) || deniesTwice(tokens, language)) return true;
  const leaning = leaningOf(feltIn(tokens, language));
  return (side === 'good' ? leaning : -leaning) >= bearsOut;
}

/** What speaks for praise and what for complaint. */
export type Mood = { good: number; bad: number };

/** What a text says by itself of its writer's mood: by its cues, and by what was learned of all its words. `cues`: what they weigh together. */
export function feltMood(cues: Mood, tokens: readonly Token[], language: string, aggrieved: boolean): Mood {
  const strongest = Math.max(cues.good, cues.bad);
  const few = tokens.length < (strongest > 0 ? fewWords.known : fewWords.unknown);
  const felt = few || !isChecked(language) || deniesTwice(tokens, language) ? null : feltIn(tokens, language);
  if (felt && felt.none > toldNeutrally && strongest < outspoken && !aggrieved) return { good: 0, bad: 0 };
  const leans = felt ? learnedWeight * leaningOf(felt) : 0;
  return {
    good: cues.good + Math.max(0, leans),
    bad: cues.bad + Math.max(0, -leans) + (aggrieved ? grievance : 0),
  };
}

/** Learned with whole sentences, a thought must lean so far to be taken for praise or complaint. */
const plainly = 0.5;

/** Thoughts that no cue tells, told by what was learned of their words where these lean plainly. */
export function hearThoughts<Thought extends Mood & { from: number; to: number }>(
  thoughts: readonly Thought[],
  tokens: readonly Token[],
  language: string,
): Thought[] {
  if (!isChecked(language)) return [...thoughts];
  return thoughts.map((thought) => {
    if (thought.good > 0 || thought.bad > 0 || thought.to - thought.from < 2) return thought;
    const leaning = leaningOf(feltIn(tokens.slice(thought.from, thought.to), language));
    if (Math.abs(leaning) < plainly) return thought;
    return { ...thought, [leaning > 0 ? 'good' : 'bad']: learnedWeight * Math.abs(leaning) };
  });
}
