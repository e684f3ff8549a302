import { platformRules } from '#lib/platforms/index.ts';
import type { PostedReply } from '#lib/schema/records.ts';
import { compareReply } from './compare-reply.ts';
import type { Desk } from './database.ts';
import { isMine } from './follow-reply.ts';
import { keptKey } from './join.ts';
import type { NewReply } from './new-reply.ts';
import { reviewKey } from './review-key.ts';
import { withDesk } from './transact.ts';

/**
 * Id of the person's own logged reply that a new one takes the place of; null where there is none. Where a site shows one reply
 * a review, posting again is an edit; in a thread only what was written over the earlier words is.
 */
export async function earlierVersion(desk: Desk, reply: NewReply, seenKey: string): Promise<string | null> {
  const mine = await ownReplies(desk, seenKey);
  const last = mine.filter(({ id }) => id !== reply.id).at(-1)?.id ?? null;
  return platformRules(reply.platform).oneReply || (reply.edits && reply.edits === last) ? last : null;
}

/** Id of the person's own logged reply to this review whose words stand in its box; null where there is none. */
export async function replyInBox(
  desk: Desk,
  { platform, listing, review, text }: Pick<NewReply, 'platform' | 'review' | 'text'> & { listing: { id: string } },
): Promise<string | null> {
  const key = review && (await reviewKey(platform, listing.id, review));
  if (!key || text.trim() === '') return null;
  const mine = await withDesk(desk, () => ownReplies(desk, key));
  return mine.findLast((reply) => reply.text !== null && compareReply(reply.text, text) === 'same')?.id ?? null;
}

/** Oldest first. */
async function ownReplies(desk: Desk, seenKey: string): Promise<PostedReply[]> {
  const replies = await desk.replies
    .where('reviewKey')
    .equals(await keptKey(desk, seenKey))
    .sortBy('postedAt');
  const own = await Promise.all(replies.map(async (reply) => ((await isMine(desk, reply)) ? [reply] : [])));
  return own.flat();
}
