import type { PostedReply } from '#lib/schema/records.ts';
import type { Desk, FollowedRow } from './database.ts';
import { isGone } from './effects.ts';
import { readMeta } from './meta.ts';
import { nextLook } from './next-look.ts';
import { latestProof } from './proofs.ts';

type Circumstances = Pick<FollowedRow, 'answered' | 'address'> & {
  /** Reminders are for the person who posted it. */
  mine: boolean;
  now: number;
};

/** The state of a reply of which nothing has been seen. */
export function newlyFollowed(
  { id: replyId, postedAt }: Pick<PostedReply, 'id' | 'postedAt'>,
  reviewKey: string,
  { answered, address, mine, now }: Circumstances,
): FollowedRow {
  return {
    replyId,
    reviewKey,
    state: 'pending',
    exact: true,
    provedAt: null,
    provedOn: null,
    answered,
    address,
    stoodOn: [],
    lastLookAt: now,
    nextLookAt: mine ? nextLook(postedAt, now) : null,
  };
}

/**
 * In a transaction: follows a logged reply from now on, and its earlier version no more. One that answers no single review, or
 * was replaced by a newer version already, is not followed; one that is followed already goes on as it is.
 */
export async function followReply(
  desk: Desk,
  reply: PostedReply,
  circumstances: Omit<Circumstances, 'mine'>,
): Promise<void> {
  if (!reply.reviewKey || (await desk.followed.get(reply.id))) return;
  if (reply.supersedes) await desk.followed.delete(reply.supersedes);
  const versions = await desk.replies.where('reviewKey').equals(reply.reviewKey).toArray();
  if (versions.some(({ supersedes }) => supersedes === reply.id)) return;
  const row = newlyFollowed(reply, reply.reviewKey, { ...circumstances, mine: await isMine(desk, reply) });
  const proof = await latestProof(desk, reply.id);
  const known = proof && { state: proof.state, exact: proof.exact, provedAt: proof.at, provedOn: proof.site };
  // What colleagues saw may have come before the reply.
  const gone = (await isGone(desk, reply.id)) ? { gone: true } : {};
  await desk.followed.put({ ...row, ...known, ...gone });
}

/** Without an account everything here is this person's own. */
export async function isMine(desk: Desk, { by }: Pick<PostedReply, 'by'>): Promise<boolean> {
  return by === null || by.id === (await readMeta(desk, 'account'))?.info.member.id;
}
