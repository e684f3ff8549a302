import type { PostedReply } from '#lib/schema/records.ts';
import { enqueue } from '#lib/sync/outbox.ts';
import { contentHash } from './content-hash.ts';
import type { Desk, ReviewRow } from './database.ts';
import { earlierVersion } from './earlier-version.ts';
import { followReply } from './follow-reply.ts';
import { keptKey } from './join.ts';
import { decideOwn } from './listings.ts';
import { readMeta, writeMeta } from './meta.ts';
import type { NewReply } from './new-reply.ts';
import { notePromises } from './note-promises.ts';
import { hashReply } from './reply-hash.ts';
import { listingKey, reviewPrint } from './review-key.ts';
import { tellSeen } from './tell-seen.ts';
import { transact, withDesk } from './transact.ts';

/**
 * One link more on the device's chain. The hash takes a moment, which a transaction does not wait for: it is made first,
 * and made again if another reply was appended meanwhile.
 */
export async function appendReply(desk: Desk, reply: NewReply, seenKey: string | null): Promise<PostedReply | null> {
  const listed = await listingKey(reply.platform, reply.listing.id);
  const print = reply.review && (await reviewPrint(reply.platform, reply.listing.id, reply.review));
  for (;;) {
    const previousHash = await withDesk(desk, () => readMeta(desk, 'lastHash'));
    const earlier = seenKey && (await withDesk(desk, () => earlierVersion(desk, reply, seenKey)));
    const link = { ...linkOf(reply), ...(earlier ? { supersedes: earlier } : {}), previousHash };
    const hash = await hashReply(link);
    const outcome = await transact(desk, async () => {
      const logged = await desk.replies.get(reply.id);
      if (logged) return { reply: logged };
      if (!(await decideOwn(desk, listed, reply, reply.postedAt))) return { reply: null };
      if ((await readMeta(desk, 'lastHash')) !== previousHash) return null;
      const by = (await readMeta(desk, 'account'))?.info.member ?? null;
      const reviewKey = seenKey && (await keptKey(desk, seenKey));
      const posted: PostedReply = { ...link, hash, reviewKey, by };
      await desk.replies.add(posted);
      await writeMeta(desk, 'lastHash', hash);
      if (reviewKey) await markAnswered(desk, reply, posted, reviewKey, print);
      const { review, site, address, postedAt } = reply;
      await followReply(desk, posted, { answered: review && { review, site }, address, now: postedAt });
      await notePromises(desk, posted, reply.reportsBack ?? false);
      await enqueue(desk, 'reply.posted', reviewKey ?? posted.id, posted.postedAt, payloadOf(posted));
      return { reply: posted };
    });
    if (outcome) return outcome.reply;
  }
}

/** Of findings only what is kept: their words may quote the reply. */
function linkOf(reply: NewReply) {
  const { id, platform, site, text, lang, overrides, templateId, postedAt, rulesVersion } = reply;
  const findings = reply.findings.map(({ rule, severity }) => ({ rule, severity }));
  const author = reply.review?.author ?? null;
  const listing = reply.listing.id;
  return { id, platform, site, listing, author, text, lang, findings, overrides, templateId, postedAt, rulesVersion };
}

function payloadOf(posted: PostedReply) {
  const { id: replyId, reviewKey: _key, by: _by, supersedes, ...said } = posted;
  return { ...said, ...(supersedes ? { supersedes } : {}), replyId };
}

async function markAnswered(
  desk: Desk,
  reply: NewReply,
  posted: PostedReply,
  key: string,
  print: string | null,
): Promise<void> {
  const known = await desk.reviews.get(key);
  if (known?.state === 'answered' && (known.answeredBy || posted.supersedes)) return;
  const { postedAt: answeredAt, by: answeredBy } = posted;
  const row: ReviewRow = { ...(known ?? unseen(reply, key, print)), state: 'answered', answeredAt, answeredBy };
  await desk.reviews.put(row);
  if (!known) await tellSeen(desk, row, answeredAt);
}

/** A review answered before any look at the page stored it. */
function unseen(
  { platform, listing, site, address, review, postedAt }: NewReply,
  key: string,
  print: string | null,
): ReviewRow {
  return {
    key,
    platform,
    listing: listing.id,
    listingName: listing.name,
    site,
    address,
    review,
    contentHash: review && contentHash(review),
    triage: null,
    firstSeenAt: postedAt,
    lastSeenAt: postedAt,
    dueAt: null,
    state: 'open',
    answeredAt: null,
    answeredBy: null,
    answeredSeq: null,
    print,
    author: review?.author ?? null,
    surfaces: { [site]: review?.id ?? null },
  };
}
