import type { Desk } from '#lib/desk/database.ts';
import { readMeta, writeMeta } from '#lib/desk/meta.ts';

/** In a transaction: the company's numbers mean nothing any more; everything is pulled again from its beginning. */
export async function startOver(desk: Desk, epoch: string | null): Promise<void> {
  await writeMeta(desk, 'epoch', epoch);
  await writeMeta(desk, 'cursor', null);
  await desk.reviews.filter((row) => row.answeredSeq !== null).modify({ answeredSeq: null });
}

/**
 * In a transaction: true when the server was restored from a backup since this device last heard of it. It may have forgotten
 * what it acknowledged, so that is offered again under the same ids, which it counts once.
 */
export async function noteEpoch(desk: Desk, epoch: string): Promise<boolean> {
  const known = await readMeta(desk, 'epoch');
  if (known === epoch) return false;
  if (known === null) {
    await writeMeta(desk, 'epoch', epoch);
    return false;
  }
  const acked = await desk.acked.toArray();
  await desk.outbox.bulkPut(acked.map(({ event }) => ({ ...event, tries: 0, nextAttemptAt: 0, held: 0 })));
  await desk.acked.clear();
  await startOver(desk, epoch);
  return true;
}
