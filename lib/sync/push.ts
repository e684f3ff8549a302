import { Dexie } from 'dexie';
import * as z from 'zod/mini';
import type { Desk, OutboxRow } from '#lib/desk/database.ts';
import { deviceOf } from '#lib/desk/device.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { transact, withDesk } from '#lib/desk/transact.ts';
import type { ProblemCode } from '#lib/schema/messages.ts';
import {
  eventTypes,
  type Privacy,
  PushResponse,
  protocolVersion,
  pushLimits,
  type SyncEvent,
} from '#lib/schema/sync.ts';
import { takeBatch } from './batch.ts';
import type { Call } from './call.ts';
import { staysHere } from './cut.ts';
import { writeLedger } from './ledger.ts';
import { bury, postpone, settleVerdicts } from './verdicts.ts';

/** `hurry`: a person asked, so nothing waits for its next attempt. */
type Pushing = { privacy: Privacy; now: () => number; hurry?: boolean };

/**
 * Offers the outbox to the company, oldest first, until nothing is left that may leave and is due; the first problem ends it.
 * An event is out of the outbox only when the server said it has it, or refused it by name: a lost answer means sending again.
 */
export async function pushOutbox(
  desk: Desk,
  call: Call,
  { privacy, now, hurry = false }: Pushing,
): Promise<ProblemCode | null> {
  await holdBack(desk, privacy);
  const events = await nextBatch(desk, privacy, now(), hurry);
  if (events.length === 0) return null;
  const ids = events.map(({ id }) => id);
  await writeLedger(desk, events, now());
  const answer = await call('/v1/sync/push', await requestOf(desk, events));
  const response = answer.ok ? z.safeParse(PushResponse, answer.body) : null;
  if (!answer.ok || !response?.success) {
    await postpone(desk, ids, answer.ok ? 0 : answer.waitMs, now());
    return answer.ok ? 'server-refused' : answer.problem;
  }
  const settled = await settleVerdicts(desk, ids, response.data, now());
  const told = response.data.rejected.some(({ code }) => code === 'privacy');
  // The company has become stricter since this device last asked.
  if (told && privacy === 'full') return pushOutbox(desk, call, { privacy: 'off', now, hurry });
  if (settled > 0) return pushOutbox(desk, call, { privacy, now, hurry });
  await postpone(desk, ids, 0, now());
  return 'server-refused';
}

/** Whether something may leave now. */
export async function isDue(desk: Desk, now: number): Promise<boolean> {
  const [oldest] = await sendable(desk, 1);
  return oldest !== undefined && oldest.nextAttemptAt <= now;
}

function sendable(desk: Desk, count: number): Promise<OutboxRow[]> {
  const all = [0, Dexie.minKey];
  return withDesk(desk, () => desk.outbox.where('[held+n]').between(all, [0, Dexie.maxKey]).limit(count).toArray());
}

/** Marks what the company's privacy keeps here, and frees what it keeps here no more. */
function holdBack(desk: Desk, privacy: Privacy): Promise<void> {
  return transact(desk, async () => {
    for (const type of eventTypes) {
      const held = staysHere(type, privacy) ? 1 : 0;
      await desk.outbox.where({ type, held: 1 - held }).modify({ held });
    }
  });
}

/** Nothing while the oldest is waiting after a failure: order within a device is kept. */
async function nextBatch(desk: Desk, privacy: Privacy, now: number, hurry: boolean): Promise<SyncEvent[]> {
  const rows = await sendable(desk, pushLimits.events);
  if (!hurry && rows[0] && rows[0].nextAttemptAt > now) return [];
  const { events, tooLarge } = takeBatch(rows, privacy);
  if (tooLarge.length === 0) return events;
  await transact(desk, () => bury(desk, tooLarge, 'too-large', now));
  return nextBatch(desk, privacy, now, hurry);
}

async function requestOf(desk: Desk, events: SyncEvent[]) {
  const device = await transact(desk, () => deviceOf(desk));
  return { protocol: protocolVersion, device, epoch: await readMeta(desk, 'epoch'), events };
}
