import { v7 } from 'uuid';
import { findPromises } from '#lib/promises.ts';
import type { Task } from '#lib/schema/follow-up.ts';
import type { PostedReply } from '#lib/schema/records.ts';
import type { Desk } from './database.ts';

/**
 * In a transaction: what a reply of this person promises becomes their tasks. Where it takes the place of an earlier one, a promise
 * that stands in both goes on with the day it had; one that is gone is let go. `reportsBack`: the reply tells how the case
 * ended, so that what was promised to this review before is kept.
 */
export async function notePromises(desk: Desk, posted: PostedReply, reportsBack: boolean): Promise<void> {
  const { id: replyId, reviewKey, platform, listing, author, text, lang, postedAt, supersedes } = posted;
  const promised = text === null || lang === null ? [] : findPromises(text, lang, postedAt);
  const before = await openTasks(desk, posted, reportsBack);
  const kept = reportsBack ? [] : before.filter(({ words }) => promised.some((promise) => promise.words === words));
  const settled = { state: reportsBack ? 'done' : 'dropped', settledAt: postedAt } as const;
  await desk.tasks.bulkPut(
    before.map((task) => (kept.includes(task) ? { ...task, replyId } : { ...task, ...settled })),
  );
  const known = new Set(supersedes ? kept.map(({ words }) => words) : []);
  const fresh = promised
    .filter(({ words }) => !known.has(words))
    .map(
      ({ words, deed, dueAt, due }): Task => ({
        ...{ id: v7(), replyId, reviewKey, platform, listing, author, words, deed, dueAt, due },
        ...{ madeAt: postedAt, state: 'open', settledAt: null },
      }),
    );
  await desk.tasks.bulkAdd(fresh);
}

/** Of the reply that this one replaces; where it reports back, of every reply to the review. */
function openTasks(desk: Desk, { reviewKey, supersedes }: PostedReply, reportsBack: boolean): Promise<Task[]> | Task[] {
  const isOpen = ({ state }: Task) => state === 'open';
  if (reportsBack && reviewKey) return desk.tasks.where('reviewKey').equals(reviewKey).filter(isOpen).toArray();
  return supersedes ? desk.tasks.where('replyId').equals(supersedes).filter(isOpen).toArray() : [];
}
