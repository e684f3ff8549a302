import { Refused } from '#lib/messages.ts';
import type { Desk } from './database.ts';
import { appendEffect } from './effects.ts';
import { transact } from './transact.ts';

/** The person looked and saw no review any more: it counts as a visit that shows it, and there is nothing left to look at. */
export function saidGone(desk: Desk, replyId: string, now: number): Promise<void> {
  return transact(desk, async () => {
    const [row, reply] = await Promise.all([desk.followed.get(replyId), desk.replies.get(replyId)]);
    if (!row || !reply) throw new Refused('unexpected', 'this reply is not followed');
    if (row.gone) return;
    await desk.followed.update(replyId, { gone: true, lastLookAt: now, nextLookAt: null });
    const removed = { kind: 'removed', from: null, to: null, scale: null } as const;
    await appendEffect(desk, replyId, removed, { at: now, site: reply.site });
  });
}
