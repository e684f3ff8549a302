import type { Desk } from '#lib/desk/database.ts';
import { eventOf } from './cut.ts';
import { confirmLedger } from './ledger.ts';

/** In a transaction: the company has these events. They are kept a week for a server that is restored from a backup. */
export async function acknowledge(desk: Desk, ids: string[], now: number): Promise<void> {
  const rows = await desk.outbox.where('id').anyOf(ids).toArray();
  await desk.acked.bulkPut(rows.map((row) => ({ id: row.id, at: now, event: eventOf(row) })));
  await desk.outbox.bulkDelete(rows.map(({ n }) => n));
  await confirmLedger(desk, ids, now);
}
