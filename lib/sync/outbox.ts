import { v7 } from 'uuid';
import type { Desk } from '#lib/desk/database.ts';
import { readMeta, writeMeta } from '#lib/desk/meta.ts';
import type { SyncEvent } from '#lib/schema/sync.ts';
import type { Payload } from '#lib/schema/sync-payloads.ts';

/**
 * Puts an event in the outbox, inside the caller's transaction, so that the change and its event are kept or lost together.
 * Events are written without an account too: joining a company later offers it what its privacy allows.
 * `payload` is whole; it is cut when it leaves: ./batch.ts.
 */
export async function enqueue<T extends SyncEvent['type']>(
  desk: Desk,
  type: T,
  key: string,
  at: number,
  payload: Payload<T>,
) {
  const n = ((await readMeta(desk, 'n')) ?? 0) + 1;
  await writeMeta(desk, 'n', n);
  const event: SyncEvent = { id: v7(), n, v: 1, type, key, at, payload: { ...payload } };
  await desk.outbox.add({ ...event, tries: 0, nextAttemptAt: 0, held: 0 });
}

/** Whether something this device said about `key` is still on its way, and so will be later than all that is pulled now. */
export async function isOnItsWay(desk: Desk, key: string): Promise<boolean> {
  return (await desk.outbox.where('key').equals(key).count()) > 0;
}

/** For the account's state: `held` are kept on this device by the company's privacy, `dead` were refused by the server. */
export async function countOutbox(desk: Desk): Promise<{ queued: number; held: number; dead: number }> {
  const [all, held, dead] = await Promise.all([
    desk.outbox.count(),
    desk.outbox.where('held').equals(1).count(),
    desk.dead.count(),
  ]);
  return { queued: all - held, held, dead };
}
