import type { Evidenced, Triage } from '../schema/method.ts';
import { harms } from './cue-book.ts';
import type { ReviewReading } from './review-reading.ts';
import { dislikes, likes } from './stars.ts';

const spreading = ['legal-words', 'hygiene', 'others-confirm', 'reach'] as const;
/** Said by somebody content, these tell nothing bad: "dangerously good", "the nurse who caught my fall". */
const onlyWhenUnhappy: ReadonlySet<string> = new Set([...harms, 'hygiene', 'others-confirm', 'reach']);
const hours = { unhappy: 24, otherwise: 72 } as const;

export const isHarm = (reading: ReviewReading): boolean => harms.some((harm) => reading.alarms.has(harm));

/** Whether the review says so in words that a flag can rest on. */
export const saysHarm = ({ alarms, onlyHeard }: ReviewReading): boolean =>
  harms.some((harm) => alarms.has(harm) && !onlyHeard.has(harm));

type Weighed = Pick<Triage, 'risk' | 'owner' | 'reasons' | 'dueHours'>;

/** An advertisement threatens nobody, and nobody waits for an answer to it. */
export const harmless: Weighed = { risk: 0, owner: 'agent', reasons: [], dueHours: hours.otherwise };

/** How bad it can get, who must own the answer and how soon it is due, with what shows it. */
export function weigh(reading: ReviewReading): Weighed {
  const { alarms, stars, sentiment } = reading;
  const content = sentiment === 'positive';
  // Who praises a lawyer, or whoever helped through a lawsuit, threatens with none.
  const tellsNothing = (id: string) =>
    content && (onlyWhenUnhappy.has(id) || (id === 'legal-words' && reading.praises && !reading.contradicts));
  const told = new Map([...alarms].filter(([id]) => !tellsNothing(id)));
  const harmed = harms.some((harm) => told.has(harm));
  const maySpread = spreading.some((id) => told.has(id));
  const unhappy = sentiment === 'negative' || sentiment === 'mixed';

  const reasons: Evidenced[] = [...told]
    .filter(([id]) => id !== 'health-words')
    .map(([id, evidence]) => ({ id, evidence }));
  if (dislikes(stars)) reasons.push({ id: 'low-rating', evidence: [] });
  if (reading.contradicts) reasons.push({ id: 'stars-contradict-text', evidence: reading.contradicts });
  const insults = reading.stances.get('insult');
  if (insults && unhappy) reasons.push({ id: 'insulting', evidence: insults });
  const refuses = reading.stances.get('refuses-contact');
  if (refuses) reasons.push({ id: 'refuses-contact', evidence: refuses });

  const dueSoon = dislikes(stars) || (stars === null && sentiment === 'negative') || (harmed && !likes(stars));
  return {
    risk: harmed ? 3 : maySpread ? 2 : unhappy ? 1 : 0,
    owner: harmed || told.has('legal-words') ? 'manager' : 'agent',
    reasons,
    dueHours: dueSoon ? hours.unhappy : hours.otherwise,
  };
}
