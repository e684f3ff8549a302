import type { Match } from '../check/matcher.ts';
import { breaks } from '../check/sentence-breaks.ts';
import type { Token } from '../check/tokens.ts';
import type { Clause } from './sentiment.ts';
import type { WordSets } from './words.ts';

/** Tokens of a sentence, `to` exclusive. */
type Sentence = { from: number; to: number };

const fewestAsked = 3;
/** Words beside a question that only say why it is asked: "The website doesn't say." */
const mostBeside = 6;
/** A weaker word may be what is asked about: "What time do you close?" */
const outspoken = 2;

function sentenceAt(tokens: readonly Token[], place: number): Sentence {
  const from = tokens.findLastIndex(({ before }, at) => at <= place && (at === 0 || before === breaks.sentence));
  const next = tokens.findIndex(({ before }, at) => at > place && before === breaks.sentence);
  return { from: Math.max(0, from), to: next < 0 ? tokens.length : next };
}

const hasMark = (text: string, tokens: readonly Token[], { to }: Sentence): boolean =>
  text.slice(tokens[to - 1]?.end, tokens[to]?.start).includes('?');

/** Whether a text ends on a question that somebody wants answered. */
function endsOnQuestion(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  { plain: { asking, rhetorical } }: WordSets,
): boolean {
  const { from } = sentenceAt(tokens, tokens.length - 1);
  const sentence = tokens.slice(from);
  if (sentence.length < fewestAsked || sentence.some(({ form }) => rhetorical.has(form))) return false;
  const marked = /\?[\s)"»”]*$/u.test(text);
  const begins = from === 0 && !/[.!…]\s*$/u.test(text) && asking.has(sentence[0]?.form ?? '');
  const feels = clauses.some((clause) => clause.from >= from && (clause.good > 0 || clause.bad > 0));
  return (marked || begins) && !feels;
}

/**
 * The question that somebody wants answered, or null. `onlyAsks`: it is of what the business offers, and there is next to nothing beside it, nor
 * anything felt. `places`: words that ask so.
 */
export function questionIn(
  text: string,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  words: WordSets,
  places: readonly Match[],
): { onlyAsks: boolean } | null {
  const { rhetorical } = words.plain;
  const asked = places
    .map(({ first }) => sentenceAt(tokens, first))
    .filter((each) => hasMark(text, tokens, each))
    .filter(({ from, to }) => !tokens.slice(from, to).some(({ form }) => rhetorical.has(form)));
  const isAsked = (at: number) => asked.some(({ from, to }) => at >= from && at < to);
  const beside = tokens.filter((_, at) => !isAsked(at)).length;
  const feels = clauses.some(
    ({ from, good, bad }) => Math.max(good, bad) >= outspoken || (good + bad > 0 && !isAsked(from)),
  );
  if (asked.length > 0 && beside <= mostBeside && !feels) return { onlyAsks: true };
  return endsOnQuestion(text, tokens, clauses, words) ? { onlyAsks: false } : null;
}
