import type { Strategy } from '#lib/schema/ids.ts';
import { dislikes, likes } from '#lib/triage/stars.ts';
import type { Context } from './rule.ts';

const praises: ReadonlySet<Strategy | null> = new Set(['praise', 'praise-employee']);

/** Whether a review praises and asks for nothing to be put right. Of one whose words are not known the stars tell. */
export function isPraised({ review, stars, strategy, triaged }: Context): boolean {
  if (!review) return likes(stars);
  return praises.has(strategy()) || (triaged().sentiment === 'positive' && !dislikes(stars));
}
