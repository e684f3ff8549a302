import type { Desk, FollowedRow } from '#lib/desk/database.ts';
import type { PostedReply } from '#lib/schema/records.ts';

export type LookItem = {
  followed: FollowedRow;
  reply: PostedReply;
  /** Where to look, as far as this computer knows. */
  address: string | null;
  due: boolean;
};

/** Shown at a time: who has more has something else to do first. */
const most = 100;

/** What is not as it was posted, latest news first; then what is merely due, longest due first. */
export async function looksToTake(desk: Desk, now: number): Promise<{ troubled: LookItem[]; due: LookItem[] }> {
  const troubled = await troubledIn(desk).toArray();
  const due = await dueIn(desk, now).toArray();
  const calm = due.filter(({ replyId }) => !troubled.some((row) => row.replyId === replyId));
  return {
    troubled: await itemsOf(desk, troubled.sort((a, b) => (b.provedAt ?? 0) - (a.provedAt ?? 0)).slice(0, most), now),
    due: await itemsOf(desk, calm.slice(0, most), now),
  };
}

const troubledIn = (desk: Desk) => desk.followed.where('state').anyOf('missing', 'changed', 'overwritten', 'outdated');
const dueIn = (desk: Desk, now: number) => desk.followed.where('nextLookAt').belowOrEqual(now);

/** How many replies are in either list. */
export async function countLooks(desk: Desk, now: number): Promise<number> {
  return new Set([...(await troubledIn(desk).primaryKeys()), ...(await dueIn(desk, now).primaryKeys())]).size;
}

async function itemsOf(desk: Desk, rows: FollowedRow[], now: number): Promise<LookItem[]> {
  const replies = await desk.replies.bulkGet(rows.map(({ replyId }) => replyId));
  const reviews = await desk.reviews.bulkGet(rows.map(({ reviewKey }) => reviewKey));
  return rows.flatMap((followed, n) => {
    const reply = replies[n];
    if (!reply) return [];
    const address = followed.address ?? reviews[n]?.address ?? null;
    return [{ followed, reply, address, due: followed.nextLookAt !== null && followed.nextLookAt <= now }];
  });
}
