import { mainTag } from '../schema/ids.ts';
import { aCue } from '../triage/named-subjects.ts';
import type { ReviewReading } from '../triage/review-reading.ts';
import { capitalised } from './phrase.ts';

const parts = /[.!?…,;:()—–\n]/u;

/** How long somebody waited, in the review's own words ("40 minutes"), where it is told in one breath with the wait that they complain of, and the reply speaks their language. */
export function waitTold(
  { subjects, sentiment, stances, text, language }: ReviewReading,
  replyIn: string,
): string | null {
  const waits = subjects.filter(
    ({ subject, mood, weight }) =>
      subject === 'waiting' && mood === 'bad' && (weight >= aCue || sentiment === 'negative'),
  );
  const places = waits.flatMap(({ evidence }) => evidence);
  if (places.length === 0 || mainTag(language) !== replyIn) return null;
  const told = (stances.get('long-wait') ?? []).filter(({ start, end }) =>
    places.some((place) => {
      const between = place.end <= start ? text.slice(place.end, start) : text.slice(end, place.start);
      return !parts.test(between);
    }),
  );
  const [only, another] = told;
  // Of two nobody can say which was too long.
  if (!only || another) return null;
  const words = text.slice(only.start, only.end);
  const begun = words === words.toUpperCase() ? words.toLowerCase() : words.slice(0, 1).toLowerCase() + words.slice(1);
  // German nouns are capital, whoever typed "40 minuten".
  return replyIn === 'de' ? begun.replace(/\p{L}+$/u, capitalised) : begun;
}
