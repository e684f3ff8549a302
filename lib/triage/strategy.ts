import { platformRules } from '../platforms/index.ts';
import { type Platform, type Sector, type Strategy, strictSectors } from '../schema/ids.ts';
import type { Triage } from '../schema/method.ts';

/** What the choice rests on; every field is a plain yes or no. */
export type Situation = {
  platform: Platform;
  sector: Sector;
  sentiment: Triage['sentiment'];
  hasText: boolean;
  hasRating: boolean;
  /** The text is in a language whose words we know. */
  readable: boolean;
  /** Somebody's advertisement, and no complaint. */
  advertises: boolean;
  harm: boolean;
  resolved: boolean;
  /** A mark was given, and nothing is named that it was given for. */
  unexplained: boolean;
  doubtful: boolean;
  /** Somebody else's business is meant, in so many words. */
  elsewhere: boolean;
  insulting: boolean;
  refusesContact: boolean;
  staffNamed: boolean;
  detailed: boolean;
  unknownVisit: boolean;
  /** It wants to know something. */
  asks: boolean;
};

/** Why a strategy was chosen; the words stand in each language's glosses. */
const choices = [
  'nothing-to-answer',
  'site-takes-no-answer',
  'spam',
  'strict-sector',
  'strict-for-lawyers',
  'harm',
  'solved',
  'doubtful',
  'refuses-contact',
  'insulting',
  'no-words',
  'praise-of-staff',
  'praise',
  'question',
  'neutral',
  'mixed',
  'no-details',
  'middling',
  'visit-unknown',
  'complaint',
  'asked',
  'asked-but-strict',
] as const;
export type Choice = (typeof choices)[number];

/** The first situation that holds decides; the order is the method's: silence, secrecy, what is not ours, harm, then manner, then content. */
export function chooseStrategy(seen: Situation): { strategy: Strategy; choice: Choice } {
  const complains = seen.sentiment === 'negative' || seen.sentiment === 'mixed';
  if (!seen.hasText && !seen.hasRating) return { strategy: 'no-reply', choice: 'nothing-to-answer' };
  if (!seen.hasText && platformRules(seen.platform).ratingsAsFigure)
    return { strategy: 'no-reply', choice: 'site-takes-no-answer' };
  if (seen.advertises) return { strategy: 'no-reply', choice: 'spam' };
  if (strictSectors.has(seen.sector))
    return {
      strategy: 'strict',
      choice: seen.sector === 'legal' && complains ? 'strict-for-lawyers' : 'strict-sector',
    };
  if (seen.elsewhere && seen.doubtful && seen.sentiment !== 'positive')
    return { strategy: 'wrong-or-fake', choice: 'doubtful' };
  if (seen.harm && seen.sentiment !== 'positive') return { strategy: 'safety', choice: 'harm' };
  if (seen.resolved) return { strategy: 'follow-up', choice: 'solved' };
  if (seen.doubtful && seen.sentiment !== 'positive') return { strategy: 'wrong-or-fake', choice: 'doubtful' };
  if (seen.refusesContact && complains) return { strategy: 'refuses-contact', choice: 'refuses-contact' };
  if (seen.insulting && complains) return { strategy: 'rude', choice: 'insulting' };
  if (!seen.hasText) return { strategy: 'rating-only', choice: 'no-words' };
  if (seen.sentiment === 'positive') {
    return seen.staffNamed
      ? { strategy: 'praise-employee', choice: 'praise-of-staff' }
      : { strategy: 'praise', choice: 'praise' };
  }
  if (seen.sentiment === 'mixed') return { strategy: 'mixed', choice: 'mixed' };
  if (seen.sentiment === 'neutral' && seen.asks) return { strategy: 'mixed', choice: 'question' };
  if (seen.sentiment === 'neutral' && !seen.unexplained) return { strategy: 'mixed', choice: 'neutral' };
  if (seen.readable && seen.detailed && seen.sentiment !== 'neutral')
    return { strategy: 'complaint', choice: 'complaint' };
  if (seen.readable && seen.unknownVisit) return { strategy: 'complaint-unidentified', choice: 'visit-unknown' };
  return { strategy: 'complaint-vague', choice: seen.sentiment === 'neutral' ? 'middling' : 'no-details' };
}
