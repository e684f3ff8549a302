import type { Match } from '../check/matcher.ts';
import type { Token } from '../check/tokens.ts';
import type { Clause } from './clauses.ts';
import { outspoken } from './moods.ts';
import type { ReviewWords } from './review-words.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { isFullMark } from './stars.ts';
import type { WordSets } from './words.ts';

const fewestAsked = 3;
/** Words beside a question that only say why it is asked: "The website doesn't say." */
const mostBeside = 9;

const hasMark = (text: string, tokens: readonly Token[], { to }: Sentence): boolean =>
  text.slice(tokens[to - 1]?.end, tokens[to]?.start).includes('?');

/** "What more could you want?" */
function marvels(tokens: readonly Token[], { from, to }: Sentence, { plain: { rhetorical } }: WordSets): boolean {
  const forms = tokens.slice(from, to).map(({ form }) => form);
  const sentence = ` ${forms.join(' ')} ? `;
  return rhetorical.some((phrase) => sentence.includes(phrase));
}

/** Whether a text ends, with this sentence, on a question that somebody wants answered. */
function endsOnQuestion(
  text: string,
  tokens: readonly Token[],
  last: Sentence,
  clauses: readonly Clause[],
  words: WordSets,
): boolean {
  const { from, to } = last;
  if (to - from < fewestAsked || marvels(tokens, last, words)) return false;
  const marked = /\?[\s)"»”]*$/u.test(text);
  const begins = from === 0 && !/[.!…]\s*$/u.test(text) && words.plain.asking.has(tokens[0]?.form ?? '');
  const feels = clauses.some((clause) => clause.from >= from && (clause.good > 0 || clause.bad > 0));
  return (marked || begins) && !feels;
}

/** A question that somebody wants answered. `onlyAsks`: it is of what the business offers, and there is next to nothing beside it, nor anything felt. */
export type Question = { onlyAsks: boolean };

/** Whether there is something to answer; under a full mark a question is delight: "Who knew cabbage could do that?" */
export const asksAnything = (question: Question | null, { stars }: Pick<ReviewWords, 'stars'>): boolean =>
  question !== null && (stars === null || !isFullMark(stars));

/** The question of a review, or null. `places`: words that ask of what the business offers. */
export function questionIn(
  { text, tokens, clauses, tongue: { words } }: ReviewWords,
  places: readonly Match[],
): Question | null {
  const sentences = sentencesOf(tokens);
  const last = sentences.at(-1);
  if (!last) return null;
  const asking = new Set(places.map(({ first }) => first));
  /** Tokens of sentences that ask. */
  const asked = new Set<number>();
  for (const sentence of sentences) {
    const own = tokens.slice(sentence.from, sentence.to).map((_, at) => sentence.from + at);
    const asks = own.some((at) => asking.has(at)) && hasMark(text, tokens, sentence);
    if (asks && !marvels(tokens, sentence, words)) for (const at of own) asked.add(at);
  }
  const beside = tokens.length - asked.size;
  const feels = clauses.some(
    // A weaker word may be what is asked about: "What time do you close?"
    ({ from, good, bad }) => Math.max(good, bad) >= outspoken || (good + bad > 0 && !asked.has(from)),
  );
  if (asked.size > 0 && beside <= mostBeside && !feels) return { onlyAsks: true };
  return endsOnQuestion(text, tokens, last, clauses, words) ? { onlyAsks: false } : null;
}
