import { v7 } from 'uuid';
import { findPromises } from '#lib/promises.ts';
import type { Task } from '#lib/schema/follow-up.ts';
import type { PostedReply } from '#lib/schema/records.ts';
import type { Desk } from './database.ts';

/**
 * In a transaction: what a reply of this person promises becomes their tasks. Where it takes the place of an earlier one, a promise
 * that stands in both goes on with the day it had, or stays settled; one that is taken out is let go. `reportsBack`: the reply tells
 * how the case ended, so that what was promised to this review before is kept.
 */
export async function notePromises(desk: Desk, posted: PostedReply, reportsBack: boolean): Promise<void> {
  const { id: replyId, reviewKey, platform, listing, author, text, lang, postedAt } = posted;
  const promised = text === null || lang === null ? [] : findPromises(text, lang, postedAt);
  const before = await tasksBefore(desk, posted, reportsBack);
  const goesOn = (task: Task): Task => {
    if (task.state !== 'open') return { ...task, replyId };
    if (reportsBack) return { ...task, replyId, state: 'done', settledAt: postedAt };
    // One that was taken out stays with the words that made it: put in again, it is a new promise.
    if (!promised.some(({ words }) => words === task.words)) return { ...task, state: 'dropped', settledAt: postedAt };
    return { ...task, replyId };
  };
  await desk.tasks.bulkPut(before.map(goesOn));
  const known = new Set(before.map(({ words }) => words));
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

/** In any state: of the reply that this one replaces; where it reports back, of every reply to the review. */
function tasksBefore(
  desk: Desk,
  { reviewKey, supersedes }: PostedReply,
  reportsBack: boolean,
): Promise<Task[]> | Task[] {
  if (reportsBack && reviewKey) return desk.tasks.where('reviewKey').equals(reviewKey).toArray();
  return supersedes ? desk.tasks.where('replyId').equals(supersedes).toArray() : [];
}
