import type { PostedReply } from '#lib/schema/records.ts';
import type { Desk, ReviewRow } from './database.ts';
import { followReply } from './follow-reply.ts';
import { keptKey } from './join.ts';
import type { ReadEvent } from './read-event.ts';

type Posted = Extract<ReadEvent, { type: 'reply.posted' }>;

/** A reply of this device come back, or a colleague's. Who was first with a review is the company's order, not the clock. */
export async function foldReply(desk: Desk, event: Posted): Promise<void> {
  const reviewKey = event.key === event.payload.replyId ? null : await keptKey(desk, event.key);
  const reply = await keepReply(desk, event, reviewKey);
  if (!reviewKey) return;
  await markAnswered(desk, event, reviewKey);
  await followReply(desk, reply, { answered: null, address: null, now: Date.now() });
}

async function keepReply(desk: Desk, event: Posted, reviewKey: string | null): Promise<PostedReply> {
  const { replyId: id, author, text, lang, templateId, findings, overrides, ...said } = event.payload;
  const known = await desk.replies.get(id);
  const reply: PostedReply = {
    ...said,
    id,
    reviewKey,
    author: known?.author ?? author ?? null,
    text: known?.text ?? text ?? null,
    lang: known?.lang ?? lang ?? null,
    templateId: known?.templateId ?? templateId ?? null,
    findings: known?.findings ?? findings ?? [],
    overrides: known?.overrides ?? overrides ?? [],
    by: event.actor,
  };
  await desk.replies.put(reply);
  return reply;
}

async function markAnswered(desk: Desk, event: Posted, key: string): Promise<void> {
  const known = await desk.reviews.get(key);
  if (known?.answeredSeq != null && known.answeredSeq <= event.seq) return;
  await desk.reviews.put({
    ...(known ?? unseen(event, key)),
    state: 'answered',
    answeredAt: event.payload.postedAt,
    answeredBy: event.actor,
    answeredSeq: event.seq,
  });
}

/** Its own look at the review may still be on its way, or have been lost with a device. */
function unseen({ payload }: Posted, key: string): ReviewRow {
  return {
    key,
    platform: payload.platform,
    listing: payload.listing,
    listingName: null,
    site: payload.site,
    address: null,
    review: null,
    contentHash: null,
    triage: null,
    firstSeenAt: payload.postedAt,
    lastSeenAt: payload.postedAt,
    dueAt: null,
    state: 'answered',
    answeredAt: null,
    answeredBy: null,
    answeredSeq: null,
    print: null,
    author: null,
    surfaces: {},
  };
}
