import type { Desk } from '#lib/desk/database.ts';
import { mendDesk } from '#lib/desk/mend.ts';
import { readMeta, writeMeta } from '#lib/desk/meta.ts';
import { Refused } from '#lib/messages.ts';
import type { ProblemCode } from '#lib/schema/messages.ts';
import { type Call, callAccount } from './call.ts';
import { withFlushLock, withFreeFlushLock } from './flush-lock.ts';
import { keepInfo } from './join-company.ts';
import { pullEvents } from './pull.ts';
import { isDue, pushOutbox } from './push.ts';
import { readAccount } from './read-account.ts';

/** Somebody asked while a sync was running, which may have been past what they meant. */
let again = false;

/**
 * Mends the desk, then exchanges events with the company; without a sign-in no request is made. While another sync runs it is
 * merely asked to go round once more. `hurry` is for a person who asked: nothing waits for its next attempt, and the answer
 * comes after a sync of its own.
 * What went wrong is in `accountState`; nothing is lost by it, and the next sync tries again.
 */
export async function syncNow(desk: Desk, { hurry = false } = {}): Promise<void> {
  const sync = async () => {
    do {
      again = false;
      await syncOnce(desk, hurry);
    } while (again);
  };
  if (hurry) await withFlushLock(sync);
  else if (!(await withFreeFlushLock(sync))) again = true;
}

async function syncOnce(desk: Desk, hurry: boolean): Promise<void> {
  const unmended = await mendDesk(desk, Date.now());
  const account = await readMeta(desk, 'account');
  if (!account?.refreshToken) return;
  const problem = await exchange(desk, callAccount(desk), hurry).catch((error: unknown) => {
    if (error instanceof Refused) return error.problem;
    throw error;
  });
  if (!problem) await writeMeta(desk, 'lastSyncAt', Date.now());
  await writeMeta(desk, 'problem', problem ?? unmended);
}

async function exchange(desk: Desk, call: Call, hurry: boolean): Promise<ProblemCode | null> {
  // Again where something was written meanwhile, or a restored server wants what it forgot.
  do {
    // Each time, as a refused push may have told that the company is stricter now.
    const answer = await call('/v1/me');
    if (!answer.ok) return answer.problem;
    const info = readAccount(answer.body);
    await keepInfo(desk, info, Date.now());
    const { privacy } = info.company;
    const problem = (await pushOutbox(desk, call, { privacy, now: Date.now, hurry })) ?? (await pullEvents(desk, call));
    if (problem) return problem;
  } while (await isDue(desk, Date.now()));
  return null;
}
