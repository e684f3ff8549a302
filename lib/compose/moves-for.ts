import type { Sector, Strategy, Tone } from '../schema/ids.ts';
import type { Triage } from '../schema/method.ts';
import { type MoveId, moves } from './moves.ts';
import {
  dislikedRating,
  followUp,
  likedRating,
  neutral,
  type Plan,
  plans,
  praise,
  reserved,
  strictComplaint,
  strictPraise,
} from './plans.ts';

export type Situation = {
  strategy: Strategy;
  sentiment: Triage['sentiment'];
  stars: number | null;
  sector: Sector;
  solved: boolean;
  /** The review names something bad that an apology can take up. */
  namesFault: boolean;
};

/** Where a "next visit" is meant literally. */
const onSite: ReadonlySet<Sector> = new Set(['restaurant', 'hotel', 'beauty', 'auto']);
const elsewhere: Partial<Record<MoveId, MoveId>> = {
  'close-kind': 'close-kind-away',
  'close-mixed': 'close-mixed-away',
  'close-sorry': 'close-sorry-away',
};
const bestRegretted = 4.5;

function planOf({ strategy, sentiment }: Situation): Plan | null {
  const glad = sentiment === 'positive';
  const praises = strategy === 'praise' || strategy === 'praise-employee';
  if (strategy === 'no-reply') return null;
  if (praises && (sentiment === 'negative' || sentiment === 'mixed')) return reserved;
  if (strategy === 'rating-only') return glad ? likedRating : sentiment === 'neutral' ? neutral : dislikedRating;
  if (strategy === 'strict') return glad || sentiment === 'neutral' ? strictPraise : strictComplaint;
  if (strategy === 'follow-up') return followUp;
  if (strategy === 'praise') return sentiment === 'neutral' ? neutral : praise;
  return plans[strategy];
}

/** Where no apology takes the review's subject up, the thanks do. */
const thankingForSubject = (plan: readonly MoveId[]): MoveId[] =>
  plan.map((move) => (move === 'thank-critique' || move === 'thank-update' ? 'thank-topic' : move));

/** Under full marks and praise nobody is sorry, whatever plan the person picks. */
function regretting(plan: readonly MoveId[], { sentiment, stars, namesFault }: Situation): MoveId[] {
  const content = sentiment === 'positive' && stars !== null && stars >= bestRegretted;
  const kept = content ? plan.filter((move) => moves[move].step !== 'apologise') : [...plan];
  return content || (plan.includes('sorry-bad') && !namesFault) ? thankingForSubject(kept) : kept;
}

/** What a reply does, in order; empty where the strategy is silence. */
export function movesFor(situation: Situation, tone: Tone): MoveId[] {
  return regretting(planOf(situation)?.[tone] ?? [], situation)
    .filter((move) => move !== 'solved' || situation.solved)
    .map((move) => (onSite.has(situation.sector) ? move : (elsewhere[move] ?? move)))
    .map((move) => (move === 'greet' && situation.sentiment !== 'positive' ? 'greet-calmly' : move));
}
