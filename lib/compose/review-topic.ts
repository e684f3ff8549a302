import type { ReviewReading, Spoken } from '../triage/review-reading.ts';
import { passing } from '../triage/topics.ts';
import type { SomeForms } from './phrase.ts';
import type { Phrasebook } from './phrasebook.ts';
import { saidOf } from './review-subjects.ts';

/** What the review is about, and how that is said: of praise and of a mixed one sooner the good, else what is felt most strongly. */
export function reviewTopic(
  reading: ReviewReading,
  book: Phrasebook,
): { spoken: Spoken; forms: SomeForms } | undefined {
  const { sentiment } = reading;
  const firstSide = sentiment === 'mixed' || sentiment === 'positive' ? 'good' : 'bad';
  // Where nothing was felt, what is told in passing is no topic, and nothing was any trouble.
  const neutral = sentiment === 'neutral';
  const named = reading.subjects.filter(
    ({ subject, mood }) =>
      !((mood === 'plain' || neutral) && passing.has(subject)) &&
      // Who complains is not thanked for the one word of praise in it.
      !(mood === 'good' && sentiment === 'negative'),
  );
  const near = named.filter(({ aside }) => !aside);
  const inOrder = (near.length > 0 ? near : named).toSorted(
    (a, b) => Number(b.mood === firstSide) - Number(a.mood === firstSide) || b.weight - a.weight,
  );
  const formsOf = (spoken: Spoken): SomeForms | undefined => {
    const [good, bad] = [saidOf(spoken, 'good', book), saidOf(spoken, 'bad', book)];
    if (neutral) return good;
    // Nobody had "trouble with parking" who found it fine, or was glad in the end.
    if (sentiment === 'positive') return good ?? bad;
    return spoken.mood === 'bad' || sentiment === 'negative' ? (bad ?? good) : good;
  };
  for (const spoken of inOrder) {
    const forms = formsOf(spoken);
    if (forms) return { spoken, forms };
  }
  return undefined;
}
