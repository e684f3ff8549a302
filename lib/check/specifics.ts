import type { Strategy } from '#lib/schema/ids.ts';
import { cueBook } from '#lib/triage/cue-book.ts';
import type { Happening } from '#lib/triage/happenings.ts';
import { learnedWeight } from '#lib/triage/moods.ts';
import { thingsIn } from '#lib/triage/things.ts';
import { passing } from '#lib/triage/topics.ts';
import type { Match } from './matcher.ts';
import type { Span } from './reading.ts';
import type { Context } from './rule.ts';
import { inOrder } from './said.ts';
import type { Token } from './tokens.ts';

/** Strategies that take up what the review names; the others keep to its substance or to nothing. */
const specific: ReadonlySet<Strategy> = new Set(['praise', 'mixed', 'complaint']);
/** A word shorter than this names nothing. */
const telling = 4;
const isTelling = ({ form }: Token): boolean => form.length >= telling || /\p{N}/u.test(form);
/** So many telling words beside the stock phrases are no form letter. */
const ownWords = 3;

/** Whether the reply takes up something of the review, or need not, or says more than thanks where the review is not known. */
export function isSpecific(context: Context): boolean {
  const { reply, review, ratingOnly, strategy, triaged } = context;
  if (ratingOnly) return true;
  if (!review) return !reply.isAllPleasantries();
  const chosen = strategy();
  if (review.wordCount < telling || (chosen && !specific.has(chosen))) return true;
  const taken = triaged().subjects.filter(({ subject, mood: heard, weight }) => {
    // What no cue tells is too little to ask a reply for.
    const mood = weight > learnedWeight ? heard : 'plain';
    if (mood === 'bad') return chosen !== 'praise';
    // What is named in passing and not blamed any reply may pass over; praise joins in with what is praised alone, and who complains is not thanked for a word of it.
    return !passing.has(subject) && chosen !== (mood === 'good' ? 'complaint' : 'praise');
  });
  const named = cueBook(reply.lang)?.subjects(reply.tokens);
  if (!named || taken.length === 0) return true;
  const phrases = [...reply.says('fluff', 'invitation'), ...reply.pleasantries()];
  /** "Contact our customer service" takes up no complaint about the service. */
  const isStock = ({ first, last }: Match): boolean => {
    const [start, end] = [reply.tokens[first]?.start ?? 0, reply.tokens[last]?.end ?? 0];
    return phrases.some((span) => span.start <= start && end <= span.end && end - start < span.end - span.start);
  };
  const takesUp = triaged().subjects.some(({ subject }) => {
    const matches = named.get(subject);
    // None of them where a cue lets the words off in a review: there "Empfang" may be that of a telephone.
    return matches && (matches.length === 0 || !matches.every(isStock));
  });
  if (takesUp) return true;
  const things = thingsIn(reply.tokens, reply.lang, context.sector);
  if (triaged().subjects.some(({ thing }) => thing && things.has(thing))) return true;
  const befell = cueBook(reply.lang)?.happenings(reply.tokens);
  const isToldBack = (happening: Happening | null) =>
    happening !== null && befell?.get(happening)?.some((match) => !isStock(match));
  if (triaged().subjects.some(({ happening }) => isToldBack(happening))) return true;
  const words = new Set(review.tokens.filter(isTelling).map(({ stem }) => stem));
  const repeated = reply.tokens.filter((token) => isTelling(token) && words.has(token.stem));
  return outside(reply.pleasantries(), repeated).length > 0;
}

/** Whether the reply says enough in words of its own, though none that we can match with the review. */
export function saysItsOwn({ reply, author, business, contacts }: Context): boolean {
  const said = reply.says('fluff', 'greeting', 'thanks', 'close', 'invitation');
  const stock = [...said, ...contacts, ...reply.pleasantries()].sort(inOrder);
  const names = [author, business.name, ...(business.staff ?? [])].join(' ').toLowerCase();
  const long = reply.tokens.filter((token) => isTelling(token) && !names.includes(token.form));
  return outside(stock, long).length >= ownWords;
}

/** Words that no span covers; both in the order of the text. */
function outside(spans: readonly Span[], words: readonly Token[]): Token[] {
  let [next, covered] = [0, 0];
  return words.filter(({ start, end }) => {
    for (let span = spans[next]; span && span.start <= start; span = spans[++next])
      covered = Math.max(covered, span.end);
    return end > covered;
  });
}
