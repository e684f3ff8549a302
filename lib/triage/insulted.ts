import type { Match } from '../check/matcher.ts';
import type { Subject } from './cue-book.ts';

/** Who insults the staff tells of their manner all the same. */
const manners: readonly Subject[] = ['rudeness', 'service'];

/** "Utter idiots", "the wit of a parking meter": what an insult is made of, or stands beside, is no subject; the `workers` it is meant for are. */
export function withoutInsults(
  found: ReadonlyMap<Subject, Match[]>,
  insults: readonly Match[],
  workers: readonly Subject[],
): Map<Subject, Match[]> {
  const isInsult = ({ first, last }: Match) =>
    insults.some((insult) => first <= insult.last + 1 && last >= insult.first - 1);
  const isSpared = (subject: Subject) => workers.includes(subject) || manners.includes(subject);
  return new Map(
    [...found].map(([subject, places]) => [
      subject,
      isSpared(subject) ? places : places.filter((place) => !isInsult(place)),
    ]),
  );
}
