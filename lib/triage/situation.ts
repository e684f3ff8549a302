import type { ComposeRequest, Evidenced } from '../schema/method.ts';
import { isAdvertisement } from './advertisement.ts';
import { canBeLookedInto, hasDetails, visitIsUnknown } from './details.ts';
import { tellsNoReason } from './happenings.ts';
import type { ReviewReading } from './review-reading.ts';
import { isHarm } from './risk.ts';
import { isDoubtful } from './signs.ts';
import { dislikes } from './stars.ts';
import type { Situation } from './strategy.ts';

/** In so many words or by the mark: what was only learned of all the words says little of an advertisement's. */
const complainsOutright = ({ sentiment, objects, stars }: ReviewReading): boolean =>
  (sentiment === 'negative' || sentiment === 'mixed') && (objects || dislikes(stars));

/** So many words that tell of a matter are a matter, if only in words that no cue knows: "It's a hardware shop. They sell hardware." */
const toldAtLength = 4;

/** "It used to be good" names none. */
const namesMatter = ({ subjects }: ReviewReading): boolean =>
  subjects.some(({ happening }) => !happening || !tellsNoReason(happening));

/** What the strategy is chosen from. */
export function situationOf(request: ComposeRequest, reading: ReviewReading, signs: readonly Evidenced[]): Situation {
  const { platform = 'generic', sector = 'generic', resolved = false, review } = request;
  const pictographs = reading.sentiment !== 'neutral' && (review?.text ?? '').trim() !== '';
  return {
    platform,
    sector,
    sentiment: reading.sentiment,
    hasText: reading.hasText,
    hasRating: reading.stars !== null || pictographs,
    readable: reading.readable,
    advertises: isAdvertisement(reading) && !complainsOutright(reading),
    harm: isHarm(reading),
    resolved: resolved || reading.stances.has('solved'),
    unexplained: reading.readable && reading.stars !== null && !namesMatter(reading) && reading.telling < toldAtLength,
    doubtful: isDoubtful(signs),
    elsewhere: reading.signs.has('other-business'),
    // Who is called a thief for a parcel that never came has a complaint to answer.
    insulting: reading.stances.has('insult') || (reading.stances.has('accusation') && !hasDetails(reading)),
    refusesContact: reading.stances.has('refuses-contact'),
    staffNamed: reading.staff.length > 0,
    detailed: canBeLookedInto(reading),
    unknownVisit: visitIsUnknown(reading),
    asks: reading.asks,
  };
}
