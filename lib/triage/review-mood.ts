import type { Token } from '../check/tokens.ts';
import type { Evidenced, Triage } from '../schema/method.ts';
import { fromText, judgeSentiment } from './judge-sentiment.ts';
import { feltMood, type Mood } from './moods.ts';
import type { Clause } from './sentiment.ts';
import { dislikes, likes } from './stars.ts';

type Spoken = {
  tokens: readonly Token[];
  clauses: readonly Clause[];
  /** A main tag. */
  language: string;
  stars: number | null;
  /** What the pictographs say. */
  signs: Mood;
  /** Somebody was harmed, cheated or is about to sue. */
  aggrieved: boolean;
  /** A word like "but" turns the text round. */
  turns: boolean;
};
type Judged = { sentiment: Triage['sentiment']; contradicts: Evidenced['evidence'] | null };

const ofMark = /^(?:\p{N}+|stars?|зв[её]зд\p{L}*|stj[äa]rn\p{L}*|estrellas?|sterne?)$/u;
/** From here on nothing was held back. */
const fullMark = 4.75;

type Heard = { sentiment: Triage['sentiment']; byItself: Triage['sentiment']; turns: boolean };

/**
 * What cues say beside a mark, corrected by what is known of marks: under a full one a bad word is a joke or a tear of joy unless the
 * text turns; one that holds something back has its reason, in words that no cue may know; and one in the middle is no complaint.
 */
function underMark(stars: number, { sentiment, byItself, turns }: Heard): Triage['sentiment'] {
  if (stars >= fullMark) return turns ? sentiment : 'positive';
  if (likes(stars)) return turns || byItself === 'mixed' || byItself === 'negative' ? 'mixed' : sentiment;
  if (dislikes(stars)) return sentiment;
  return sentiment === 'neutral' ? 'neutral' : 'mixed';
}

/** The mood of a review in words that we read, and the words that contradict its stars; null where none do. */
export function moodOf({ tokens, clauses, language, stars, signs, aggrieved, turns }: Spoken): Judged {
  const byItself = fromText(feltMood(clauses, tokens, language, { signs, aggrieved }));
  if (stars === null) return { sentiment: byItself, contradicts: null };

  // "1 star, great!": beside stars that are shown, what repeats them is no voice of its own.
  const spoken = clauses.filter(({ from, to }) => !tokens.slice(from, to).every(({ form }) => ofMark.test(form)));
  const mood = spoken.reduce((sum, { good, bad }) => ({ good: sum.good + good, bad: sum.bad + bad }), signs);
  const wordsOf = (some: readonly Clause[]) => some.reduce((sum, { from, to }) => sum + to - from, 0);
  const voices = {
    good: spoken.filter(({ good, bad }) => good > bad),
    bad: spoken.filter(({ good, bad }) => bad > good),
  };
  const words = wordsOf(spoken);
  const shares = { goodShare: wordsOf(voices.good) / words, badShare: wordsOf(voices.bad) / words, words };
  const { sentiment, said, contradicts } = judgeSentiment(stars, { ...mood, ...shares });
  if (contradicts) {
    const against = mood.good > mood.bad ? voices.good : voices.bad;
    const spans = against.map(({ from, to }) => ({
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    }));
    // Words that say the opposite of the stars from end to end were meant; the stars were a slip.
    return { sentiment: said, contradicts: spans };
  }
  return { sentiment: underMark(stars, { sentiment, byItself, turns }), contradicts: null };
}
