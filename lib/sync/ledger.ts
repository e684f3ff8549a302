import type { Desk, LedgerRow } from '#lib/desk/database.ts';
import { transact } from '#lib/desk/transact.ts';
import type { SyncEvent } from '#lib/schema/sync.ts';

type Sent = Pick<SyncEvent, 'id' | 'payload'> & Pick<LedgerRow, 'type'>;

/**
 * Written before the events are sent, as an answer may be lost: the ledger may name an event that never arrived, but none
 * that arrived is missing. The same fields of the same event are one row, however often they were sent.
 */
export function writeLedger(desk: Desk, events: Sent[], now: number): Promise<void> {
  return transact(desk, async () => {
    const written = await desk.ledger
      .where('id')
      .anyOf(events.map(({ id }) => id))
      .toArray();
    const marks = new Set(written.map(({ id, fields }) => markOf(id, fields)));
    const rows = events.map(({ id, type, payload }) => ({
      id,
      type,
      fields: saidFields(payload),
      at: now,
      confirmedAt: null,
    }));
    await desk.ledger.bulkAdd(rows.filter(({ id, fields }) => !marks.has(markOf(id, fields))));
  });
}

/** In a transaction. */
export async function confirmLedger(desk: Desk, ids: string[], now: number): Promise<void> {
  await desk.ledger
    .where('id')
    .anyOf(ids)
    .filter((row) => row.confirmedAt === null)
    .modify({ confirmedAt: now });
}

function saidFields(payload: SyncEvent['payload']): string[] {
  return Object.keys(payload)
    .filter((field) => payload[field] !== null)
    .sort();
}

function markOf(id: string, fields: string[]): string {
  return `${id} ${fields.join(' ')}`;
}
