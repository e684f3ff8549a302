import type { Strategy } from '#lib/schema/ids.ts';
import { cueBook } from '#lib/triage/cue-book.ts';
import { learnedWeight } from '#lib/triage/moods.ts';
import { passing } from '#lib/triage/topics.ts';
import type { Context } from './rule.ts';
import { inOrder } from './said.ts';

/** Strategies that take up what the review names; the others keep to its substance or to nothing. */
const specific: ReadonlySet<Strategy> = new Set(['praise', 'mixed', 'complaint']);
/** A word shorter than this names nothing. */
const telling = 4;
/** So many telling words beside the stock phrases are no form letter. */
const ownWords = 4;

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
    // What is named in passing and not blamed any reply may pass over, and praise joins in with what is praised alone.
    return !passing.has(subject) && (mood === 'good' || chosen !== 'praise');
  });
  const named = cueBook(reply.lang)?.subjects(reply.tokens);
  if (!named || taken.length === 0) return true;
  if (triaged().subjects.some(({ subject }) => named.has(subject))) return true;
  const words = new Set(review.tokens.filter(({ form }) => form.length >= telling).map(({ stem }) => stem));
  const repeated = reply.tokens.filter(({ form, stem }) => form.length >= telling && words.has(stem));
  if (repeated.length === 0) return false;
  const common = new Set(reply.pleasantries().map(({ start }) => start));
  return repeated.some(({ start }) => !common.has(start));
}

/** Whether the reply says enough in words of its own, though none that we can match with the review. */
export function saysItsOwn({ reply, author }: Context): boolean {
  const said = reply.says('fluff', 'greeting', 'thanks', 'close', 'invitation');
  const stock = [...said, ...reply.pleasantries()].sort(inOrder);
  const name = author?.toLowerCase() ?? '';
  let [own, next, covered] = [0, 0, 0];
  for (const { form, start, end } of reply.tokens) {
    for (let span = stock[next]; span && span.start <= start; span = stock[++next])
      covered = Math.max(covered, span.end);
    if (end > covered && form.length >= telling && !name.includes(form)) own++;
    if (own >= ownWords) return true;
  }
  return false;
}
