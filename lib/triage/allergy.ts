import type { Triage } from '../schema/method.ts';
import type { ReviewReading } from './review-reading.ts';

/** Somebody's allergy, told in a complaint, is a danger met; told with praise or with a mixed word it is a need that was thought of. */
export function withAllergy(found: ReviewReading['alarms'], sentiment: Triage['sentiment']): ReviewReading['alarms'] {
  const alarms = new Map(found);
  const allergy = alarms.get('allergy');
  alarms.delete('allergy');
  if (allergy && sentiment === 'negative') alarms.set('hazard', [...(alarms.get('hazard') ?? []), ...allergy]);
  return alarms;
}
