import { isOnItsWay } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import type { ReadEvent } from './read-event.ts';

type Told = Extract<ReadEvent, { type: 'reply.proved' }>;

/**
 * What a colleague saw of a posted reply. It is history in any case; as the state the last word counts, and a word of this device
 * that is still on its way will be later than this one.
 */
export async function foldProof(desk: Desk, { key, payload, actor }: Told): Promise<void> {
  const { proofId, replyId, state, exact, seenAt, site } = payload;
  await desk.proofs.put({ id: proofId, replyId, state, exact, at: seenAt, site, by: actor });
  if (await isOnItsWay(desk, key)) return;
  const row = await desk.followed.get(replyId);
  if (row) await desk.followed.put({ ...row, state, exact, provedAt: seenAt, provedOn: site });
}
