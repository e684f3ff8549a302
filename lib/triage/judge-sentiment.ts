import type { Triage } from '../schema/method.ts';
import { type Mood, outspoken } from './moods.ts';
import { dislikes, isFullMark, isWorst, likes } from './stars.ts';

type Sentiment = Triage['sentiment'];
/** What a text says beside its stars. */
export type Heard = {
  /** What its cues weigh. */
  mood: Mood;
  /** What these come to. */
  said: Sentiment;
  /** What all its words come to, where no stars are shown. */
  byItself: Sentiment;
  /** A word like "but" turns the text round. */
  turns: boolean;
  /** It was all right, "but". */
  concedes: boolean;
  /** What part of the words is spoken crossly. */
  cross: number;
};
/** `good`, `bad`: what part of the text is spoken in that voice alone. `words`: of the whole text; 0 of pictographs alone. */
export type Voices = { good: number; bad: number; words: number };

/** The share of the lesser voice from which a text counts as speaking both ways: half, less where its last thought is cross, little where a word like "but" turns it round. */
const bothWays = { straight: 0.5, ending: 0.25, turning: 0.22 } as const;
/** Less than this is no mood. */
const faint = 0.3;
/** One kind word at the end of a complaint contradicts nothing: the text as a whole must say the opposite of its stars. */
const wholeText = 0.5;
/** In so few words nobody says it twice. */
const fewWords = 5;
/** So many times what is kind must be outweighed. */
const farMore = 3;
/** Under a low mark a word or two of praise are sooner mockery than a slip. */
const earnestly = 3;
/** So much that is cross, in most of the words, is a complaint under a mark in the middle. */
const inMost = 0.75;

/** How a text goes: a word like "but" turns it round; the last thought that says how its writer feels is cross alone. */
export type Turn = { turns: boolean; endsCross: boolean };

export function fromText({ good, bad }: Mood, { turns, endsCross }: Turn): Sentiment {
  if (Math.max(good, bad) < faint) return 'neutral';
  if (Math.min(good, bad) / (good + bad) >= bothWays[turns ? 'turning' : endsCross ? 'ending' : 'straight'])
    return 'mixed';
  return good > bad ? 'positive' : 'negative';
}

const isSour = (sentiment: Sentiment): boolean => sentiment === 'mixed' || sentiment === 'negative';

const isWhollyCross = ({ mood, said, cross, turns }: Heard): boolean =>
  said === 'negative' && mood.good === 0 && mood.bad >= outspoken && cross >= inMost && !turns;

/**
 * Stars lead; the text may only say that good and bad stand side by side. Under a full mark a bad word is a joke or a tear of joy unless
 * the text turns; one that holds something back has its reason, in words that no cue may know; and one in the middle is no complaint.
 */
export function underStars(stars: number, heard: Heard): Sentiment {
  const { mood, said, byItself, turns } = heard;
  if (isFullMark(stars)) return turns && isSour(said) ? 'mixed' : 'positive';
  if (likes(stars)) return turns || isSour(said) || isSour(byItself) ? 'mixed' : 'positive';
  if (dislikes(stars)) return said === 'mixed' && mood.good >= mood.bad && !isWorst(stars) ? 'mixed' : 'negative';
  if (isWhollyCross(heard)) return 'negative';
  return said === 'neutral' && !heard.concedes ? 'neutral' : 'mixed';
}

/** Whether a text says the opposite of its stars, as a whole. */
export function contradicts(stars: number, { mood, said, turns }: Heard, voices: Voices): boolean {
  const isWhole = (share: number, weight: number, other: number, enough: number) =>
    share >= wholeText && (weight >= enough || (weight >= 1 && other === 0 && voices.words <= fewWords));
  // Who is also grateful meant the stars.
  if (likes(stars))
    return said === 'negative' && mood.good * farMore <= mood.bad && isWhole(voices.bad, mood.bad, mood.good, 2);
  return dislikes(stars) && said === 'positive' && !turns && isWhole(voices.good, mood.good, mood.bad, earnestly);
}
