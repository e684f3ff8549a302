import type { Strategy, Tone } from '../schema/ids.ts';
import type { MoveId } from './moves.ts';

/** What a reply does, in order, by tone: the method's table of strategies. */
export type Plan = Record<Tone, MoveId[]>;

const alike = (...plan: MoveId[]): Plan => ({ short: plan, standard: plan, warm: plan });
/** What closes a reply is left out of a short one. */
const closing = (plan: MoveId[], close: MoveId): Plan => ({ ...alike(...plan, close), short: plan });
/** A warm one also says that we will report back, before it ends. */
const reporting = (short: MoveId[], standard: MoveId[]): Plan => ({
  short,
  standard,
  warm: standard.toSpliced(-1, 0, 'report-back'),
});

export const praise: Plan = {
  short: ['greet', 'thank-good', 'facts', 'close-kind'],
  standard: ['greet', 'thank-kind', 'join-good', 'celebrate', 'thank-loyal', 'facts', 'close-kind'],
  warm: ['greet', 'thank-kind', 'join-good', 'celebrate', 'thank-loyal', 'pass-on-praise', 'facts', 'close-kind'],
};
/** Liked, and said without warmth: great words would not fit. */
export const calmPraise: Plan = {
  short: ['greet', 'thank-neutral', 'facts', 'close-kind'],
  standard: ['greet', 'thank-neutral', 'glad', 'facts', 'close-kind'],
  warm: ['greet', 'thank-neutral', 'glad', 'facts', 'close-kind'],
};
/** Praise from somebody who has lost somebody: nobody smiles, and nobody is glad to be of help again. */
export const consoling: Plan = closing(
  ['greet-calmly', 'thank-neutral', 'condole', 'tell-staff', 'facts'],
  'close-strict',
);
/** All was right, and there is nothing to be glad or sorry about. */
export const fair: Plan = alike('greet', 'thank-neutral', 'facts', 'close-kind');
/** The same under a mark in the middle: what held it back may be asked, and there is nothing to be sorry about. */
export const fairOnly: Plan = closing(['greet', 'thank-neutral', 'facts', 'invite-more'], 'close-kind');
/** A question: the person's fact answers it, else the way to an answer. */
export const asked: Plan = closing(['greet', 'thank-neutral', 'facts', 'invite-question'], 'close-kind');
export const neutral: Plan = alike('greet', 'thank-topic', 'facts', 'close-kind');
/** Praise that the rating gives no reason for: civil, and no more. */
export const reserved: Plan = alike('greet', 'thank-topic', 'pass-to-staff', 'facts', 'close-strict');
/** A star was held back, and nothing that we could name says for what: it is heard, and a long face would not fit. */
export const heldBack: Plan = alike('greet', 'thank-good', 'heed-others', 'facts', 'close-kind');
/** A star was held back for something that is named: what was praised weighs more, and nobody need write to us. */
export const mostlyGood: Plan = {
  short: ['greet', 'thank-good', 'sorry-mildly', 'facts', 'close-mixed'],
  standard: ['greet', 'thank-good', 'sorry-mildly', 'note-others', 'look-into', 'facts', 'close-mixed'],
  warm: ['greet', 'thank-good', 'sorry-mildly', 'too-long', 'note-others', 'look-into', 'facts', 'close-mixed'],
};
/** A mark in the middle, and nothing says for what: there is more to ask than to regret. */
export const halfPleased: Plan = {
  short: ['greet', 'thank-good', 'sorry-light', 'facts', 'invite'],
  standard: ['greet', 'thank-good', 'sorry-light', 'look-into', 'facts', 'invite', 'close-mixed'],
  warm: ['greet', 'thank-good', 'sorry-light', 'look-into', 'facts', 'invite', 'close-mixed'],
};
/** Neither good nor bad, and no word for why. */
export const lukewarm: Plan = closing(['greet', 'thank-neutral', 'sorry-light', 'facts', 'invite-more'], 'close-mixed');
export const likedRating: Plan = {
  short: ['greet', 'thank-rating', 'facts', 'close-kind'],
  standard: ['greet', 'thank-rating', 'glad', 'facts'],
  warm: ['greet', 'thank-rating', 'glad', 'facts', 'close-kind'],
};
/** A mark in the middle and no words: nothing to be glad or sorry about, and nothing to pass on. */
export const neutralRating: Plan = closing(['greet', 'thank-mark', 'facts'], 'close-kind');
export const dislikedRating: Plan = {
  short: ['greet', 'thank-mark', 'sorry-rating', 'facts', 'invite-more'],
  standard: ['greet', 'thank-mark', 'sorry-rating', 'facts', 'invite-more', 'close-sorry'],
  warm: ['greet', 'thank-mark', 'sorry-rating', 'care', 'facts', 'invite-more', 'close-sorry'],
};
export const strictPraise: Plan = alike('greet', 'thank-strict-kind', 'facts', 'close-strict');
export const strictThanks: Plan = alike('greet', 'thank-strict', 'facts', 'close-strict');
export const strictQuestion: Plan = closing(['greet', 'thank-strict', 'facts', 'invite-question'], 'close-strict');
/** A star was held back: what is criticised is heard, and nobody is sorry as for a disaster. */
export const strictHeldBack: Plan = {
  short: ['greet', 'thank-strict', 'heed-strict', 'facts'],
  standard: ['greet', 'thank-strict', 'heed-strict', 'facts', 'close-strict'],
  warm: ['greet', 'thank-strict-kind', 'heed-strict', 'facts', 'close-strict'],
};
export const strictComplaint: Plan = {
  short: ['greet', 'thank-strict', 'sorry-strict', 'facts', 'invite-strict'],
  standard: ['greet', 'thank-strict', 'sorry-strict', 'secrecy', 'facts', 'invite-strict', 'close-strict'],
  warm: ['greet', 'thank-strict', 'sorry-strict', 'secrecy', 'facts', 'invite-strict', 'close-strict'],
};
/** A report back in one line: what was done; else that it is settled; else where to turn. */
export const reportedBack = {
  fact: ['greet', 'thank-update', 'facts'],
  solved: ['greet', 'thank-update', 'solved'],
  open: ['greet', 'thank-update', 'invite-still-open'],
} as const satisfies Record<string, MoveId[]>;
export const followUp: Omit<Plan, 'short'> = {
  standard: ['greet', 'thank-update', 'sorry-bad', 'solved', 'facts', 'invite-still-open', 'close-mixed'],
  warm: ['greet', 'thank-update', 'sorry-bad', 'see-why', 'solved', 'facts', 'invite-still-open', 'close-mixed'],
};
/** Whoever is content again is apologised to for nothing. */
export const settledWell: Omit<Plan, 'short'> = {
  standard: ['greet', 'thank-update', 'solved', 'facts', 'invite-still-open', 'close-kind'],
  warm: ['greet', 'thank-update', 'solved', 'facts', 'invite-still-open', 'close-kind'],
};

export const plans: Record<Exclude<Strategy, 'no-reply' | 'rating-only' | 'strict' | 'follow-up' | 'praise'>, Plan> = {
  // Listen, apologise, solve, thank: no invitation, and the thanks come last.
  last: reporting(
    ['greet', 'sorry-bad', 'look-into', 'facts', 'thank-critique'],
    ['greet', 'sorry-bad', 'see-why', 'look-into', 'facts', 'thank-critique'],
  ),
  'praise-employee': {
    short: ['greet', 'thank-kind', 'pass-to-staff', 'facts'],
    standard: ['greet', 'thank-kind', 'pass-to-staff', 'celebrate', 'thank-loyal', 'facts', 'close-kind'],
    warm: ['greet', 'thank-kind', 'join-good', 'pass-to-staff', 'celebrate', 'thank-loyal', 'facts', 'close-kind'],
  },
  mixed: reporting(
    ['greet', 'thank-good', 'sorry-bad', 'look-into', 'facts', 'close-mixed'],
    [
      'greet',
      'thank-good',
      'sorry-bad',
      'too-long',
      'feast-spoilt',
      'note-others',
      'look-into',
      'facts',
      'invite',
      'close-mixed',
    ],
  ),
  complaint: reporting(
    ['greet', 'thank-critique', 'sorry-bad', 'facts', 'invite', 'close-sorry'],
    [
      'greet',
      'thank-critique',
      'sorry-bad',
      'too-long',
      'feast-spoilt',
      'note-others',
      'look-into',
      'facts',
      'invite',
      'close-sorry',
    ],
  ),
  'complaint-unidentified': reporting(
    ['greet', 'thank-critique', 'sorry-bad', 'facts', 'invite-details', 'close-sorry'],
    [
      'greet',
      'thank-critique',
      'sorry-bad',
      'too-long',
      'feast-spoilt',
      'visit-unclear',
      'facts',
      'invite-details',
      'close-sorry',
    ],
  ),
  'complaint-vague': reporting(
    ['greet', 'thank-critique', 'sorry-plain', 'facts', 'invite-more'],
    ['greet', 'thank-critique', 'sorry-plain', 'care', 'facts', 'invite-more', 'close-sorry'],
  ),
  rude: {
    short: ['greet', 'thank-critique', 'sorry-bad', 'facts', 'invite-calm'],
    standard: ['greet', 'thank-critique', 'sorry-bad', 'look-into', 'facts', 'invite-calm', 'close-sorry'],
    warm: ['greet', 'thank-critique', 'sorry-rude', 'sorry-bad', 'look-into', 'facts', 'invite-calm', 'close-sorry'],
  },
  'wrong-or-fake': reporting(
    ['greet', 'thank-critique', 'not-matched', 'facts', 'invite-check'],
    ['greet', 'thank-critique', 'sorry-strict', 'not-matched', 'facts', 'invite-check', 'close-strict'],
  ),
  'refuses-contact': {
    short: ['greet', 'thank-critique', 'sorry-bad', 'hear-refusal', 'facts', 'invite-open'],
    standard: ['greet', 'thank-critique', 'sorry-bad', 'look-into', 'hear-refusal', 'facts', 'invite-open'],
    warm: [
      'greet',
      'thank-critique',
      'sorry-bad',
      'see-why',
      'look-into',
      'hear-refusal',
      'facts',
      'invite-open',
      'close-sorry',
    ],
  },
  safety: {
    short: ['greet', 'sorry-harm', 'thank-warning', 'manager-handles', 'facts'],
    standard: ['greet', 'sorry-harm', 'thank-warning', 'manager-handles', 'facts', 'invite-manager'],
    warm: ['greet', 'sorry-harm', 'thank-warning', 'manager-handles', 'facts', 'invite-manager'],
  },
};
