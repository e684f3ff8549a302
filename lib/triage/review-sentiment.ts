import type { Match } from '../check/matcher.ts';
import { type Alarm, type Harm, harms, type Stance, type Subject } from './cue-book.ts';
import { aCue, type Named } from './named-subjects.ts';
import { pictographMood, weeps } from './pictographs.ts';
import { type Places, spans } from './places.ts';
import { saysFair } from './plainly-said.ts';
import { asksAnything, type Question } from './question.ts';
import { type Judged, moodOf } from './review-mood.ts';
import type { ReviewWords } from './review-words.ts';
import { dislikes, isFullMark, likes } from './stars.ts';
import type { Telling } from './tellings.ts';

/** Of these nobody tells gladly. */
const grievances: ReadonlySet<string> = new Set([
  ...harms,
  'legal-words',
  'hygiene',
  'others-confirm',
  'reach',
  'insult',
  'accusation',
  'refuses-contact',
]);

type Told = {
  alarms: Places<Harm | Alarm>;
  stances: Places<Stance>;
  subjects: ReadonlyMap<Subject, Match[]>;
  named: readonly (Named & { telling: Telling | null })[];
  question: Question | null;
};

/** How a review feels, from its words, its stars and all that it tells. */
export function sentimentOf(read: ReviewWords, { alarms, stances, subjects, named, question }: Told): Judged {
  const { text, stars, tokens, clauses, contrasts, tongue } = read;
  const { sentiment: felt, contradicts } = moodOf({
    tokens,
    clauses,
    words: tongue.words,
    language: tongue.language,
    stars,
    signs: pictographMood(text),
    weeping: weeps(text),
    aggrieved: [...alarms.keys(), ...stances.keys()].some((cue) => grievances.has(cue)),
    // "Only one star, by mistake" turns nothing round.
    turns: contrasts.length > 0 && !stances.has('star-slip'),
    concedes: contrasts.some(({ first }) =>
      tokens.slice(0, first).some(({ form }) => tongue.words.plain.fair.has(form)),
    ),
    slip: stances.get('star-slip') ?? [],
    refund: spans(subjects.get('refund') ?? [], tokens),
  });
  const asks = asksAnything(question, read);
  // Who asks what there is to eat with an allergy was not harmed by it.
  const harmed = [...alarms.keys()].some((alarm) => alarm !== 'allergy' && alarm !== 'health-words');
  // Who only wants to know something neither praises nor blames, whatever the mark.
  if (asks && question?.onlyAsks && !harmed) return { sentiment: 'neutral', contradicts };
  // "It was fine", three stars: nothing was praised and nothing blamed.
  const feels = clauses.some(({ good, bad }) => good > 0 || bad > 0) || alarms.size > 0;
  const tellsNothing = (saysFair(tokens, tongue.words) && stars !== null) || (asks && !feels);
  if (tellsNothing && !likes(stars) && !dislikes(stars)) return { sentiment: 'neutral', contradicts };
  // "No kettle, no lift": nobody blames, and all the same nothing is told but what was wrong.
  const wentWrong = named.some(({ mood, happening, telling }) => mood === 'bad' && (happening || telling));
  if (felt === 'neutral' && wentWrong) return { sentiment: stars === null ? 'negative' : 'mixed', contradicts };
  // Under a full mark nothing is mixed in that no cue blames, no "but" turns to and no alarm tells of.
  const isBlamed =
    contrasts.length > 0 || alarms.size > 0 || named.some(({ mood, weight }) => mood === 'bad' && weight >= aCue);
  const wholly = felt === 'mixed' && stars !== null && isFullMark(stars) && !isBlamed;
  return { sentiment: wholly ? 'positive' : felt, contradicts };
}
