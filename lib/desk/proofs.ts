import { Refused } from '#lib/messages.ts';
import type { Proof, Proved } from '#lib/schema/proof.ts';
import type { Desk, FollowedRow } from './database.ts';
import { nextLook } from './next-look.ts';
import { transact, withDesk } from './transact.ts';

/** All that was seen of a reply, oldest first. */
export async function proofsOf(desk: Desk, replyId: string): Promise<Proof[]> {
  const proofs = await withDesk(desk, () => desk.proofs.where('replyId').equals(replyId).toArray());
  return proofs.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** In a transaction. */
export async function latestProof(desk: Desk, replyId: string): Promise<Proof | null> {
  return (await desk.proofs.where('replyId').equals(replyId).sortBy('at')).at(-1) ?? null;
}

/** The state of each of these replies that is followed, by the reply's id. */
export async function provedOf(desk: Desk, replyIds: string[]): Promise<Record<string, Proved>> {
  const rows = await withDesk(desk, () => desk.followed.bulkGet(replyIds));
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row.replyId, provedIn(row)]] : [])));
}

export function provedIn({ state, exact, provedAt, provedOn }: FollowedRow): Proved {
  return { state, exact, at: provedAt, site: provedOn };
}

/** When somebody next has to be reminded, and how many replies are due to be looked at by `now`. */
export async function dueLooks(desk: Desk, now: number): Promise<{ count: number; next: number | null }> {
  return withDesk(desk, async () => {
    const count = await desk.followed.where('nextLookAt').belowOrEqual(now).count();
    const next = (await desk.followed.where('nextLookAt').above(now).first())?.nextLookAt ?? null;
    return { count, next };
  });
}

/** The person says that they have looked: the reminder goes, the state stays what visits have shown. */
export function lookedAgain(desk: Desk, replyId: string, now: number): Promise<void> {
  return transact(desk, async () => {
    const [row, reply] = await Promise.all([desk.followed.get(replyId), desk.replies.get(replyId)]);
    if (!row || !reply) throw new Refused('unexpected', 'this reply is not followed');
    await desk.followed.put({ ...row, lastLookAt: now, nextLookAt: nextLook(reply.postedAt, now) });
  });
}
