import type { Sector, Strategy, Tone } from '../schema/ids.ts';
import type { Triage } from '../schema/method.ts';
import { dislikes, isFullMark, likes } from '../triage/stars.ts';
import { type MoveId, moves } from './moves.ts';
import {
  asked,
  calmPraise,
  consoling,
  dislikedRating,
  fair,
  fairOnly,
  followUp,
  halfPleased,
  heldBack,
  likedRating,
  lukewarm,
  mostlyGood,
  neutral,
  neutralRating,
  type Plan,
  plans,
  praise,
  reportedBack,
  reserved,
  settledWell,
  strictComplaint,
  strictHeldBack,
  strictPraise,
  strictQuestion,
  strictThanks,
} from './plans.ts';

export type ReplySituation = {
  strategy: Strategy;
  sentiment: Triage['sentiment'];
  stars: number | null;
  sector: Sector;
  solved: boolean;
  /** The person says what was done. */
  hasFacts: boolean;
  /** There are words to thank for; without them only the mark is spoken of. */
  hasText: boolean;
  /** The review says that all was right, and no more. */
  fair: boolean;
  /** Some of it is said with warmth. */
  warm: boolean;
  /** It ends on a question. */
  asks: boolean;
  /** The review names something bad that an apology can take up. */
  namesFault: boolean;
  /** And something good that thanks can. */
  namesGood: boolean;
  /** The review speaks of an order or a booking, and of nothing by which to find it. */
  unknownVisit: boolean;
  /** The review praises somebody of the staff by name. */
  praisesStaff: boolean;
  /** It praises what comes from a kitchen. */
  praisesDish: boolean;
  /** There was something to celebrate. */
  celebrates: boolean;
  /** Its author takes leave of somebody, or of an animal. */
  mourns: boolean;
  /** Its author has been there before. */
  returns: boolean;
  /** And will not come back. */
  leaves: boolean;
  /** It says outright what went wrong. */
  tellsOutright: boolean;
  /** It says how long its author waited. */
  tellsWait: boolean;
  /** It is a line or two: a reply many times as long would talk at its author. */
  brief: boolean;
};

/** Where a "next visit" is meant literally. */
const onSite: ReadonlySet<Sector> = new Set(['restaurant', 'hotel', 'beauty', 'auto']);
/** Where people celebrate, and there is a kitchen whose work it was. */
const hosts: ReadonlySet<Sector> = new Set(['restaurant', 'hotel']);

/** Moves that are made only where they fit. */
const fits: Partial<Record<MoveId, (seen: ReplySituation) => boolean>> = {
  solved: ({ solved }) => solved,
  celebrate: ({ celebrates, sector }) => celebrates && hosts.has(sector),
  'feast-spoilt': ({ celebrates }) => celebrates,
  'thank-loyal': ({ returns }) => returns,
  'see-why': ({ tellsOutright }) => !tellsOutright,
  // Under a full mark nothing is left that somebody should write about.
  'invite-still-open': ({ solved, stars }) => !(solved && stars !== null && isFullMark(stars)),
  'invite-question': ({ hasFacts }) => !hasFacts,
};

/** Moves that others take the place of, one after the other. */
const instead: readonly { where: (seen: ReplySituation) => boolean; moves: Partial<Record<MoveId, MoveId>> }[] = [
  {
    where: ({ praisesDish, sector }) => praisesDish && hosts.has(sector),
    moves: { 'pass-on-praise': 'pass-to-kitchen' },
  },
  // Who does not know which order it was asks for it before looking into anything; under a good mark nobody need write to us.
  {
    where: ({ unknownVisit, stars }) => unknownVisit && !likes(stars),
    moves: { 'look-into': 'visit-unclear', invite: 'invite-details' },
  },
  {
    where: ({ sector }) => !onSite.has(sector),
    moves: {
      'close-kind': 'close-kind-away',
      'close-mixed': 'close-mixed-away',
      'close-sorry': 'close-sorry-away',
    },
  },
  // Nobody hopes to see again who has said goodbye.
  {
    where: ({ leaves }) => leaves,
    moves: { 'close-sorry': 'close-parting', 'close-sorry-away': 'close-parting' },
  },
  { where: ({ sentiment }) => sentiment !== 'positive', moves: { greet: 'greet-calmly' } },
];
/** What a brief review needs no answer to. */
const forLonger: ReadonlySet<MoveId> = new Set(['see-why', 'note-others', 'report-back']);
const bestRegretted = 4.5;

function planOf(situation: ReplySituation): Plan | null {
  const { strategy, sentiment, stars, namesFault } = situation;
  const glad = sentiment === 'positive';
  const praises = strategy === 'praise' || strategy === 'praise-employee';
  if (strategy === 'no-reply') return null;
  if (praises && (sentiment === 'negative' || sentiment === 'mixed')) return reserved;
  if (strategy === 'rating-only') return glad ? likedRating : sentiment === 'neutral' ? neutralRating : dislikedRating;
  if (strategy === 'strict') return strictPlan(situation);
  if (strategy === 'follow-up') return followUpPlan(situation);
  if (praises && situation.mourns) return consoling;
  if (strategy === 'praise') return praisePlan(situation);
  if (strategy === 'praise-employee' && situation.namesGood) return alsoThankingForGood(plans[strategy]);
  if (strategy === 'complaint-vague' && namesFault) return sorryByName(plans[strategy]);
  const neutrally = sentiment === 'neutral' && (strategy === 'mixed' || strategy === 'complaint-vague');
  if (neutrally && situation.asks) return asked;
  if (neutrally && situation.fair) return strategy === 'mixed' ? fair : fairOnly;
  if (neutrally) return strategy === 'mixed' ? neutral : lukewarm;
  if (strategy === 'mixed' && stars !== null && isFullMark(stars)) return namesFault ? heldBack : praisePlan(situation);
  if (strategy === 'mixed' && !namesFault && !dislikes(stars)) return likes(stars) ? heldBack : halfPleased;
  if (strategy === 'mixed' && likes(stars)) return mostlyGood;
  return plans[strategy];
}

function strictPlan({ sentiment, stars, hasText, fair, asks }: ReplySituation): Plan {
  const content = sentiment === 'positive' || sentiment === 'neutral';
  if (content && asks) return strictQuestion;
  if (content) return sentiment === 'positive' && hasText && !fair ? strictPraise : strictThanks;
  if (sentiment === 'mixed' && stars !== null && isFullMark(stars)) return strictPraise;
  return sentiment === 'mixed' && likes(stars) ? strictHeldBack : strictComplaint;
}

function praisePlan({ sentiment, stars, namesGood, hasText, fair: isFair, warm, asks }: ReplySituation): Plan {
  if (asks) return namesGood ? thankingForGood(asked) : asked;
  if (isFair) return fair;
  if (sentiment === 'neutral') return neutral;
  if (namesGood) return praise;
  const heldBackWarmth = stars !== null && !isFullMark(stars) && hasText && !warm;
  return heldBackWarmth ? calmPraise : { ...praise, short: thankingKindly(praise.short) };
}

/** What was good beside the person. */
const alsoThankingForGood = (plan: Plan): Plan => ({
  ...plan,
  standard: thankingForGood({
    ...plan,
    standard: plan.standard.map((move) => (move === 'thank-kind' ? 'thank-good' : move)),
  }).standard,
});

const thankingForGood = (plan: Plan): Plan =>
  inEveryTone(plan, (move) => (move === 'thank-neutral' ? 'thank-good' : move));

const inEveryTone = (plan: Plan, change: (move: MoveId) => MoveId): Plan => ({
  short: plan.short.map(change),
  standard: plan.standard.map(change),
  warm: plan.warm.map(change),
});

function followUpPlan({ stars, solved, hasFacts }: ReplySituation): Plan {
  const { standard, warm } = solved && likes(stars) ? settledWell : solved ? settled : followUp;
  const short = [...reportedBack[hasFacts ? 'fact' : solved ? 'solved' : 'open']];
  return { short, standard: [...standard], warm: [...warm] };
}

/** Where praise names nothing, thanks for telling would be cold. */
const thankingKindly = (plan: readonly MoveId[]): MoveId[] =>
  plan.map((move) => (move === 'thank-good' ? 'thank-kind' : move));

/** What is settled is not apologised for by name once more. */
const sorryPlainly = (plan: readonly MoveId[]): MoveId[] =>
  plan.map((move) => (move === 'sorry-bad' ? 'sorry-plain' : move));
const settled: typeof followUp = { standard: sorryPlainly(followUp.standard), warm: sorryPlainly(followUp.warm) };

/** "It used to be better" can be regretted in its own words. */
const sorryByName = (plan: Plan): Plan => inEveryTone(plan, (move) => (move === 'sorry-plain' ? 'sorry-bad' : move));

/** Where no apology takes the review's subject up, the thanks do. */
const thankingForSubject = (plan: readonly MoveId[]): MoveId[] =>
  plan.map((move) => (move === 'thank-critique' ? 'thank-topic' : move));

const beforeStaff: ReadonlySet<MoveId> = new Set(['thank-good', 'join-good', 'solved']);
/** What is said of somebody by name reaches them, whatever else there is to answer. */
const passingPraiseOn = (plan: readonly MoveId[]): MoveId[] =>
  plan.flatMap((move) => (beforeStaff.has(move) ? [move, 'pass-to-staff'] : [move]));

/** What the apology takes up, the thanks would only say a second time. */
const thankingForNothing = (plan: readonly MoveId[]): MoveId[] =>
  plan.map((move) => (move === 'thank-good' ? 'thank-neutral' : move));

/** Under full marks and praise nobody is sorry, whatever plan the person picks. */
function regretting(plan: readonly MoveId[], { sentiment, stars, namesFault, namesGood }: ReplySituation): MoveId[] {
  const content = sentiment === 'positive' && stars !== null && stars >= bestRegretted;
  const kept = content ? plan.filter((move) => moves[move].step !== 'apologise') : [...plan];
  const apologises = plan.includes('sorry-bad') || plan.includes('sorry-mildly');
  if (!content && apologises && namesFault && !namesGood) return thankingForNothing(kept);
  return content || (apologises && !namesFault) ? thankingForSubject(kept) : kept;
}

/** What speaks of the review's words, and what is said of a mark alone. */
const ofWords: ReadonlySet<MoveId> = new Set([
  'celebrate',
  'condole',
  'thank-loyal',
  'pass-on-praise',
  'note-others',
  'heed-others',
  'heed',
  'heed-strict',
]);
const ofMark: Partial<Record<MoveId, MoveId>> = {
  'thank-critique': 'thank-mark',
  'thank-neutral': 'thank-mark',
  'thank-topic': 'thank-mark',
  'thank-warning': 'thank-mark',
  'thank-strict': 'thank-mark',
  'thank-update': 'thank-mark',
  'thank-strict-kind': 'thank-rating',
  'thank-kind': 'thank-rating',
  'thank-good': 'thank-rating',
  'sorry-bad': 'sorry-rating',
  'sorry-mildly': 'sorry-rating',
  'sorry-light': 'sorry-rating',
  'sorry-plain': 'sorry-rating',
  'sorry-strict': 'sorry-strict-mark',
};
const speakingOfMark = (plan: readonly MoveId[]): MoveId[] =>
  plan.filter((move) => !ofWords.has(move)).map((move) => ofMark[move] ?? move);

/** What a reply does, in order; empty where the strategy is silence. */
export function movesFor(situation: ReplySituation, tone: Tone): MoveId[] {
  const plan = planOf(situation)?.[tone] ?? [];
  const passesOn = situation.praisesStaff && (tone !== 'short' || situation.strategy === 'follow-up');
  const told = passesOn ? passingPraiseOn(plan) : plan;
  const regretful = regretting(told, situation);
  return (situation.hasText ? regretful : speakingOfMark(regretful))
    .map((move): MoveId => (move === 'too-long' && !situation.tellsWait ? 'see-why' : move))
    .filter((move) => fits[move]?.(situation) ?? true)
    .filter((move) => !situation.brief || !forLonger.has(move))
    .map((move) =>
      instead.reduce((said, { where, moves: other }) => (where(situation) ? (other[said] ?? said) : said), move),
    );
}
