import type { Proof, ProofState } from '#lib/schema/proof.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { compareReply } from './compare-reply.ts';
import { type ShownReview, wasEdited } from './was-edited.ts';

/** What is known of a posted reply when somebody visits. Texts are null where only a colleague's computer has them. */
export type Posted = {
  text: string | null;
  postedAt: number;
  state: ProofState;
  /** The review as it was answered; null where another device knows it. */
  answered: ShownReview | null;
  /** The other logged replies to the same review, this one's earlier versions among them. */
  others: readonly { text: string | null; postedAt: number }[];
  /** The site shows one reply a review, so another text in its place has replaced it. */
  oneReply: boolean;
  /** How long the site may take to show a reply, in milliseconds. */
  fairMs: number;
};

/** What stands there in the first minutes is the page's own echo of the posting, whatever the site will do with it. In ms. */
const echo = 5 * 60_000;

/** One look at the answered review. */
export type Visit = {
  review: SeenReview;
  site: string;
  at: number;
  /** A reply would be seen here if there were one; without it, no reply proves nothing. */
  showsReplies: boolean;
  /** A cabinet where the owner sees what readers may not see yet, or never will. */
  ownerOnly: boolean;
};

/**
 * How the reply stands by this visit alone; null where the visit shows nothing of it, and what was known stays. What was posted
 * less than `fairMs` ago and is not there is waiting, not missing.
 */
export function prove(posted: Posted, visit: Visit): Pick<Proof, 'state' | 'exact'> | null {
  if (visit.at - posted.postedAt < echo) return null;
  const found = judgeReply(posted, visit);
  if (found?.state !== 'public') return found;
  const { review, site } = visit;
  if (posted.answered && wasEdited(posted.answered, { review, site })) return { ...found, state: 'outdated' };
  return visit.ownerOnly ? null : found;
}

function judgeReply(posted: Posted, { review, at, showsReplies }: Visit): Pick<Proof, 'state' | 'exact'> | null {
  const { text, postedAt, others, oneReply, answered, fairMs } = posted;
  const notThere = at - postedAt >= fairMs ? ({ state: 'missing', exact: true } as const) : null;
  if (!review.hasOwnerReply) return showsReplies ? notThere : null;

  const shown = review.ownerReplyText;
  const likeness = text === null || shown === null ? 'alike' : compareReply(text, shown);
  if (likeness === 'same') return { state: 'public', exact: true };
  if (likeness === 'alike') return mayBeAnother(posted, shown) ? null : { state: 'public', exact: false };
  // In a thread any of several replies may be the one that was read.
  if (!oneReply || shown === null) return null;
  const said = others.filter((other) => other.text !== null && compareReply(other.text, shown) !== 'other');
  const before = answered?.review.ownerReplyText ?? null;
  if (said.some((other) => other.postedAt > postedAt)) return { state: 'overwritten', exact: true };
  // The reply that stood here before still does: ours waits, or was turned down.
  if (said.length > 0 || (before !== null && compareReply(before, shown) !== 'other')) return notThere;
  return { state: 'changed', exact: true };
}

/** Whether a reply that is there without being read whole may be somebody else's, or an earlier one. */
function mayBeAnother({ others, answered, state }: Posted, shown: string | null): boolean {
  if (shown !== null) return others.some(({ text }) => text !== null && compareReply(text, shown) !== 'other');
  return others.length > 0 || answered?.review.hasOwnerReply === true || state === 'changed' || state === 'overwritten';
}
