import type { Desk } from '#lib/desk/database.ts';
import { proofsOf, provedIn } from '#lib/desk/proofs.ts';
import { withDesk } from '#lib/desk/transact.ts';
import { platformRules } from '#lib/platforms/index.ts';
import { likelyReasons } from '#lib/platforms/likely-reasons.ts';
import type { Followed } from '#lib/schema/proof.ts';

/** The newest reply that is followed at this review, with what was seen of it and what its site says of waiting and refusing. */
export async function followedReply(desk: Desk, reviewKey: string): Promise<Followed | null> {
  const rows = await withDesk(desk, () => desk.followed.where('reviewKey').equals(reviewKey).sortBy('replyId'));
  // One that readers do not see needs somebody; else the ids begin with the time.
  const row = rows.find(({ state }) => state === 'missing') ?? rows.at(-1);
  const reply = row && (await withDesk(desk, () => desk.replies.get(row.replyId)));
  if (!row || !reply) return null;
  const { wait, editable, final } = platformRules(reply.platform);
  return {
    ...provedIn(row),
    replyId: row.replyId,
    trail: await proofsOf(desk, row.replyId),
    wait: wait ?? null,
    reasons: likelyReasons(reply.platform, reply.findings),
    editable: final ? false : editable ? true : null,
  };
}
