import type { Triage } from '../schema/method.ts';
import { dislikes, likes } from './stars.ts';

/** `goodShare`, `badShare`: what part of the text is spoken in that voice alone; absent, all of it. `words`: of the whole text. */
type Mood = { good: number; bad: number; goodShare?: number; badShare?: number; words?: number };

/** The share of the lesser voice from which a text counts as speaking both ways. */
const bothWays = 0.25;
/** Less than this is no mood. */
const faint = 0.3;
/** One kind word at the end of a complaint contradicts nothing: the text as a whole must say the opposite of its stars. */
const wholeText = 0.5;
/** In so few words nobody says it twice. */
const fewWords = 5;

const isWhole = (weight: number, otherWeight: number, share = 1, words = 0): boolean =>
  share >= wholeText && (weight >= 2 || (weight >= 1 && otherWeight === 0 && words <= fewWords));

export function fromText({ good, bad }: Mood): Triage['sentiment'] {
  if (Math.max(good, bad) < faint) return 'neutral';
  if (Math.min(good, bad) / (good + bad) >= bothWays) return 'mixed';
  return good > bad ? 'positive' : 'negative';
}

/** `said`: what the text says by itself. */
type Judged = { sentiment: Triage['sentiment']; said: Triage['sentiment']; contradicts: boolean };

/** Stars lead; the text may only say that good and bad stand side by side, and whether it contradicts them. */
export function judgeSentiment(stars: number | null, mood: Mood): Judged {
  const said = fromText(mood);
  if (stars === null) return { sentiment: said, said, contradicts: false };
  if (likes(stars)) {
    const contradicts = said === 'negative' && isWhole(mood.bad, mood.good, mood.badShare, mood.words);
    return { sentiment: said === 'mixed' || said === 'negative' ? 'mixed' : 'positive', said, contradicts };
  }
  if (dislikes(stars)) {
    const contradicts = said === 'positive' && isWhole(mood.good, mood.bad, mood.goodShare, mood.words);
    const both = said === 'mixed' && mood.good >= mood.bad && stars > 1.5;
    return { sentiment: both ? 'mixed' : 'negative', said, contradicts };
  }
  return { sentiment: said === 'positive' ? 'mixed' : said, said, contradicts: false };
}
