import { v7 } from 'uuid';
import { platformRules, waitMs } from '#lib/platforms/index.ts';
import type { PostedReply } from '#lib/schema/records.ts';
import type { PageReading, SeenReview } from '#lib/schema/review.ts';
import { enqueue } from '#lib/sync/outbox.ts';
import type { Desk, FollowedRow } from './database.ts';
import { isMine } from './follow-reply.ts';
import { readMeta } from './meta.ts';
import { nextLook } from './next-look.ts';
import { prove, type Visit } from './prove.ts';

/** A review of the reading, and the key it is kept under. */
type Seen = { key: string; review: SeenReview };
type Look = { reading: PageReading; showsReplies: boolean; now: number };

/**
 * In a transaction: holds the replies that were posted to these reviews against what the page shows of them. Gives the followed
 * replies by the review's key, as they stand now.
 */
export async function proveSeen(desk: Desk, look: Look, seen: Seen[]): Promise<Map<string, FollowedRow>> {
  const reviews = new Map(seen.map(({ key, review }) => [key, review]));
  const followed = await desk.followed
    .where('reviewKey')
    .anyOf([...reviews.keys()])
    .toArray();
  const replies = await desk.replies
    .where('reviewKey')
    .anyOf(followed.map(({ reviewKey }) => reviewKey))
    .toArray();
  const stand = new Map<string, FollowedRow>();
  for (const row of followed) {
    const review = reviews.get(row.reviewKey);
    const reply = replies.find(({ id }) => id === row.replyId);
    if (!review || !reply) continue;
    const others = replies.filter(({ id, reviewKey }) => reviewKey === row.reviewKey && id !== row.replyId);
    const { address } = look.reading;
    const now = await visitReply(desk, { row, reply, others, address }, visitOf(look, row, review));
    // Of several replies to one review, the one that needs somebody is its standing.
    if (stand.get(row.reviewKey)?.state !== 'missing') stand.set(row.reviewKey, now);
  }
  return stand;
}

function visitOf({ reading, showsReplies, now }: Look, { stoodOn }: FollowedRow, review: SeenReview): Visit {
  const { site, platform, listing, reviews } = reading;
  const shows = showsReplies || stoodOn.includes(site) || reviews.some(({ hasOwnerReply }) => hasOwnerReply);
  const ownerOnly = listing.cabinet && platformRules(platform).moderation === 'before';
  return { review, site, at: now, showsReplies: shows, ownerOnly };
}

type Held = { row: FollowedRow; reply: PostedReply; others: PostedReply[]; address: string };

async function visitReply(desk: Desk, { row, reply, others, address }: Held, visit: Visit): Promise<FollowedRow> {
  const { text, postedAt, platform } = reply;
  const { oneReply } = platformRules(platform);
  const { state, answered } = row;
  const verdict = prove({ text, postedAt, state, answered, others, oneReply, fairMs: waitMs(platform) }, visit);
  const { at, site, review } = visit;
  // A cabinet is not where readers look, and a page without replies shows nothing: both leave the reminder.
  const looked = (visit.showsReplies || review.hasOwnerReply) && !visit.ownerOnly;
  const news = verdict && (verdict.state !== row.state || (verdict.exact && !row.exact)) ? verdict : null;
  if (!news && !looked) return row;
  const stands = verdict?.state === 'public' && !row.stoodOn.includes(site);
  const next: FollowedRow = {
    ...row,
    ...(news ? { ...news, provedAt: at, provedOn: site } : {}),
    ...(looked
      ? { lastLookAt: at, nextLookAt: (await isMine(desk, reply)) ? nextLook(postedAt, at) : null, address }
      : {}),
    stoodOn: stands ? [...row.stoodOn, site] : row.stoodOn,
  };
  await desk.followed.put(next);
  if (news) await appendProof(desk, next, at, site);
  return next;
}

async function appendProof(desk: Desk, { replyId, state, exact }: FollowedRow, at: number, site: string) {
  const id = v7();
  const by = (await readMeta(desk, 'account'))?.info.member ?? null;
  await desk.proofs.add({ id, replyId, state, exact, at, site, by });
  await enqueue(desk, 'reply.proved', replyId, at, { proofId: id, replyId, state, exact, seenAt: at, site });
}
