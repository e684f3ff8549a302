import type { Transaction } from 'dexie';
import type { PostedReply } from '#lib/schema/records.ts';
import { newlyFollowed } from './follow-reply.ts';

/** At the update that began to follow replies: those posted before it are followed from now on, without reminders of the past. */
export async function followEarlier(upgrade: Transaction): Promise<void> {
  const now = Date.now();
  const replies = await upgrade.table<PostedReply>('replies').orderBy('id').toArray();
  const rows = replies.flatMap((reply) =>
    reply.reviewKey ? [newlyFollowed(reply, reply.reviewKey, { answered: null, address: null, mine: true, now })] : [],
  );
  await upgrade.table('followed').bulkPut(rows);
}
