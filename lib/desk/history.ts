import { Dexie } from 'dexie';
import { Refused } from '#lib/messages.ts';
import type { Platform } from '#lib/schema/ids.ts';
import type { PostedReply } from '#lib/schema/records.ts';
import { appendReply } from './append-reply.ts';
import type { Desk } from './database.ts';
import type { NewReply } from './new-reply.ts';
import { reviewKey } from './review-key.ts';
import { setReplyAside } from './set-aside.ts';
import { withDesk } from './transact.ts';

/**
 * Logs a reply the person posted: into the history, the review's state and the outbox at once. The same id again gives the
 * same record. Null, and nothing stored, where the listing is not the company's own (a cabinet's always is).
 * Throws `Refused('disk-full')` after setting the reply aside; `restoreReplies` logs it when there is room.
 */
export async function logReply(desk: Desk, reply: NewReply): Promise<PostedReply | null> {
  const key = reply.review && (await reviewKey(reply.platform, reply.listing.id, reply.review));
  try {
    return await appendReply(desk, reply, key);
  } catch (error) {
    if (error instanceof Refused && error.problem === 'disk-full') await setReplyAside(reply);
    throw error;
  }
}

/** Newest first. */
export function repliesOfListing(desk: Desk, platform: Platform, listing: string, limit = 50): Promise<PostedReply[]> {
  const all = [platform, listing, Dexie.minKey];
  return withDesk(desk, () =>
    desk.replies
      .where('[platform+listing+postedAt]')
      .between(all, [platform, listing, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray(),
  );
}

/** What was answered to the same author on this platform, newest first. */
export async function repliesToAuthor(
  desk: Desk,
  platform: Platform,
  author: string,
  limit = 50,
): Promise<PostedReply[]> {
  const replies = await withDesk(desk, () => desk.replies.where({ platform, author }).toArray());
  return replies.sort((a, b) => b.postedAt - a.postedAt).slice(0, limit);
}

/** Newest first, wherever they were posted; those whose words are on another machine are left out. */
export function newestReplies(desk: Desk, count: number): Promise<PostedReply[]> {
  // Ids are UUIDv7: their order is that of their making.
  return withDesk(desk, () =>
    desk.replies
      .orderBy('id')
      .reverse()
      .filter(({ text }) => text !== null)
      .limit(count)
      .toArray(),
  );
}

/** Texts of the listing's last replies, newest first, for `check` and `compose`. */
export async function recentTexts(desk: Desk, platform: Platform, listing: string, count = 20): Promise<string[]> {
  const replies = await repliesOfListing(desk, platform, listing, count);
  return replies.flatMap(({ text }) => text ?? []);
}
