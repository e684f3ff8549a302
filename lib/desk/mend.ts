import { Refused } from '#lib/messages.ts';
import type { ProblemCode } from '#lib/schema/messages.ts';
import { checkCanary } from './canary.ts';
import type { Desk } from './database.ts';
import { restoreReplies } from './restore-replies.ts';

/** Puts right what an emptied database or a full disk left; gives the problem that still stands. */
export async function mendDesk(desk: Desk, now: number): Promise<ProblemCode | null> {
  try {
    await checkCanary(desk, now);
    await restoreReplies(desk);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}
