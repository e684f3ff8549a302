import type { Desk, OutboxRow } from '#lib/desk/database.ts';
import { transact } from '#lib/desk/transact.ts';
import type { PushResponse } from '#lib/schema/sync.ts';
import { acknowledge } from './acknowledge.ts';
import { backoff } from './backoff.ts';
import { eventOf } from './cut.ts';
import { noteEpoch } from './start-over.ts';

/** How long an acknowledged event can be offered again to a server that was restored from a backup. */
const keepAckedMs = 7 * 24 * 3_600_000;

/**
 * Takes the server's word for each event in one transaction: acknowledged ones are kept a week, refused ones for a person
 * to see. An event refused for privacy stays, to be cut anew. Gives how many of `ids`, which were
 * offered, are settled; one that was withdrawn meanwhile is.
 */
export function settleVerdicts(
  desk: Desk,
  ids: string[],
  { acked, rejected, epoch }: PushResponse,
  now: number,
): Promise<number> {
  return transact(desk, async () => {
    await noteEpoch(desk, epoch);
    await acknowledge(desk, acked, now);
    const refused = rejected.filter(({ code }) => code !== 'privacy');
    for (const { id, code } of refused) await bury(desk, await desk.outbox.where('id').equals(id).toArray(), code, now);
    await desk.acked
      .where('at')
      .below(now - keepAckedMs)
      .delete();
    return ids.length - (await desk.outbox.where('id').anyOf(ids).count());
  });
}

/** In a transaction: takes rows out of the outbox into what the person is shown as refused; they are never dropped silently. */
export async function bury(desk: Desk, rows: OutboxRow[], code: string, now: number): Promise<void> {
  await desk.dead.bulkPut(rows.map((row) => ({ id: row.id, at: now, code, event: eventOf(row) })));
  await desk.outbox.bulkDelete(rows.map(({ n }) => n));
}

/** The push failed as a whole: its events wait, no other passes them. */
export function postpone(desk: Desk, ids: string[], waitMs: number, now: number): Promise<void> {
  return transact(desk, async () => {
    for (const row of await desk.outbox.where('id').anyOf(ids).toArray()) {
      const tries = row.tries + 1;
      await desk.outbox.put({ ...row, tries, nextAttemptAt: now + Math.max(waitMs, backoff(tries)) });
    }
  });
}
