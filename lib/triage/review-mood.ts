import type { Token } from '../check/tokens.ts';
import type { Evidenced, Triage } from '../schema/method.ts';
import type { Clause } from './clauses.ts';
import { contradicts, fromText, type Heard, underStars, type Voices } from './judge-sentiment.ts';
import { feltMood, leansTo, type Mood } from './moods.ts';
import { dislikes, likes } from './stars.ts';
import type { WordSets } from './words.ts';

type Voiced = {
  tokens: readonly Token[];
  clauses: readonly Clause[];
  words: WordSets;
  /** A main tag. */
  language: string;
  stars: number | null;
  /** What the pictographs say. */
  signs: Mood;
  /** There are tears in it. */
  weeping: boolean;
  /** Somebody was harmed, cheated or is about to sue. */
  aggrieved: boolean;
  /** A word like "but" turns the text round. */
  turns: boolean;
  /** It was all right, "but". */
  concedes: boolean;
  /** Where it is said that the stars are a slip, and where money is asked back. */
  slip: Evidenced['evidence'];
  refund: Evidenced['evidence'];
};
/** `contradicts`: the words that say the opposite of the stars; null where they agree. */
export type Judged = { sentiment: Triage['sentiment']; contradicts: Evidenced['evidence'] | null };

const digits = /^\p{N}+$/u;
/** A pictograph speaks for all there is. */
const oneVoice: Voices = { good: 1, bad: 1, words: 0 };

const sum = (clauses: readonly Clause[], signs: Mood): Mood =>
  clauses.reduce((all, { good, bad }) => ({ good: all.good + good, bad: all.bad + bad }), signs);

const opposite = (stars: number): Triage['sentiment'] | null =>
  likes(stars) ? 'negative' : dislikes(stars) ? 'positive' : null;

/** The mood of what has no words that we read, by its stars and pictographs. */
export function wordlessMood(stars: number | null, signs: Mood): Judged {
  const said = fromText(signs, { turns: false, endsCross: false });
  if (stars === null) return { sentiment: said, contradicts: null };
  const heard: Heard = { mood: signs, said, byItself: said, turns: false, concedes: false, cross: 0 };
  return { sentiment: underStars(stars, heard), contradicts: contradicts(stars, heard, oneVoice) ? [] : null };
}

/** The mood of a review in words that we read. */
export function moodOf({
  tokens,
  clauses,
  words: { plain },
  language,
  stars,
  signs,
  weeping,
  aggrieved,
  turns,
  concedes,
  slip,
  refund,
}: Voiced): Judged {
  // What is said of the stars says nothing of what they are for.
  const startOf = ({ from }: Clause) => tokens[from]?.start ?? 0;
  const endOf = ({ to }: Clause) => tokens[to - 1]?.end ?? 0;
  const voiced = clauses.filter((one) => !slip.some(({ start, end }) => start < endOf(one) && end > startOf(one)));
  const lastFelt = voiced.findLast(({ good, bad }) => good > 0 || bad > 0);
  const turn = { turns, endsCross: lastFelt !== undefined && lastFelt.good === 0 };
  const felt = feltMood(sum(voiced, signs), tokens, language, aggrieved);
  const told = fromText(felt, turn);
  // Who praises and turns round had something to say against it, in whatever words.
  const halved = (told === 'positive' && turns && felt.good >= 1) || (told === 'negative' && concedes);
  const byItself = halved ? 'mixed' : told;
  if (stars === null) return { sentiment: byItself, contradicts: null };
  const outright = byItself === opposite(stars) ? [...slip, ...(byItself === 'negative' ? refund : [])] : [];
  if (outright.length > 0) return { sentiment: byItself, contradicts: outright };

  // "1 star, great!": beside stars that are shown, what repeats them is no voice of its own.
  const isMark = ({ form }: Token) => plain.stars.has(form) || digits.test(form);
  const spoken = voiced.filter(({ from, to }) => !tokens.slice(from, to).every(isMark));
  const mood = sum(spoken, signs);
  const glad = spoken.filter(({ good, bad }) => good > bad);
  const cross = spoken.filter(({ good, bad }) => bad > good);
  const wordsOf = (some: readonly Clause[]) => some.reduce((words, { from, to }) => words + to - from, 0);
  const words = wordsOf(spoken);
  const voices: Voices = { good: wordsOf(glad) / words, bad: wordsOf(cross) / words, words };
  const heard: Heard = { mood, said: fromText(mood, turn), byItself, turns, concedes, cross: voices.bad };
  const side = heard.said === 'positive' ? 'good' : 'bad';
  // A car that died in the cold is no complaint of who came with the cables: what its cues say, all the words must.
  // Under a good mark tears are of joy.
  const isMoved = weeping && likes(stars);
  if (isMoved || !contradicts(stars, heard, voices) || !leansTo(side, tokens, language))
    return { sentiment: underStars(stars, heard), contradicts: null };

  // Words that say the opposite of the stars from end to end were meant; the stars were a slip.
  const against = side === 'good' ? glad : cross;
  return {
    sentiment: heard.said,
    contradicts: against.map((one) => ({ start: startOf(one), end: endOf(one) })),
  };
}
