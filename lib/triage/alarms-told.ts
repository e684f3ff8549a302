import type { Alarm, Harm, Sign } from './cue-book.ts';
import type { HeardMatters } from './heard-matters.ts';
import { withoutLawMatters } from './law-matters.ts';
import { heardAlarms, type Matter } from './learned-matters.ts';
import { type Places, placed } from './places.ts';
import type { ReviewWords } from './review-words.ts';

/** Alarms that say whom it befell or who will hear of it, and not what; without displeasure they are none. */
export const saidOfOthers: ReadonlySet<string> = new Set(['others-confirm', 'reach']);

/** What cues tell, and what is heard where they tell nothing; a glad review tells of no matter. */
export function withHeard<Id extends Harm | Alarm | Sign>(
  known: Places<Id>,
  matters: readonly (Id & Matter)[],
  { heard, isGlad }: { heard: HeardMatters; isGlad: boolean },
): Places<Id> {
  const all = new Map(known);
  for (const matter of isGlad ? [] : matters) {
    const places = heard.places.get(matter);
    if (places && !all.has(matter)) all.set(matter, places);
  }
  return all;
}

/** What a review tells that cannot wait; `onlyHeard`: which of it no cue tells. */
export function alarmsTold(review: ReviewWords): {
  alarms: Places<Harm | Alarm>;
  onlyHeard: ReadonlySet<Harm | Alarm>;
} {
  const { tongue, tokens, sector, isCross } = review;
  const known = withoutLawMatters(placed(tongue.book.alarms(tokens), tokens), sector);
  // Courts are a law firm's daily bread: only cues know which words are about the firm.
  const here = heardAlarms.filter((alarm) =>
    alarm === 'legal-words' ? sector !== 'legal' : isCross || !saidOfOthers.has(alarm),
  );
  const alarms = withHeard(known, here, review);
  return { alarms, onlyHeard: new Set([...alarms.keys()].filter((alarm) => !known.has(alarm))) };
}
