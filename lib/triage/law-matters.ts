import type { Sector } from '../schema/ids.ts';
import type { ReviewReading } from './review-reading.ts';

type Alarms = ReviewReading['alarms'];

/** A law firm's reviews speak of courts and lawyers as a matter of course; what is left of the legal words concerns the firm. */
export function withoutLawMatters(found: Alarms, sector: Sector): Alarms {
  const alarms = new Map(found);
  const matters = alarms.get('law-matters') ?? [];
  alarms.delete('law-matters');
  if (sector !== 'legal') return alarms;
  const left = (alarms.get('legal-words') ?? []).filter(
    ({ start, end }) => !matters.some((matter) => matter.start < end && matter.end > start),
  );
  if (left.length > 0) alarms.set('legal-words', left);
  else alarms.delete('legal-words');
  return alarms;
}
