import { dislikes, likes } from '#lib/triage/stars.ts';
import type { Context } from './rule.ts';

/** Whether a review praises by its words and does not take it back by its stars. Of one whose words are not known the stars tell. */
export function isPraised({ review, stars, triaged }: Context): boolean {
  return review ? triaged().sentiment === 'positive' && !dislikes(stars) : likes(stars);
}
