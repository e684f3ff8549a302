import type { Desk, ReviewRow } from './database.ts';
import { dueAt } from './due.ts';
import { joinKeys, keptKey } from './join.ts';
import { loggedAnswer } from './logged-answer.ts';
import type { ReadEvent } from './read-event.ts';

type Seen = Extract<ReadEvent, { type: 'review.seen' }>;

/**
 * A colleague's look at a review. What this device read itself stays: a look without words (privacy off) takes none away,
 * and one with words only fills what is unknown. First seen is the earliest, answered is for ever, so order does not matter.
 */
export async function foldSeen(desk: Desk, event: Seen, print: string | null): Promise<void> {
  const { payload } = event;
  const key = await joinAliases(desk, event);
  const known = await desk.reviews.get(key);
  const answer = known ?? (await loggedAnswer(desk, key));
  const firstSeenAt = Math.min(known?.firstSeenAt ?? payload.firstSeenAt, payload.firstSeenAt);
  const review = known?.review ?? payload.review ?? null;
  const answeredNow = payload.state === 'answered' && answer?.state !== 'answered';
  const row: ReviewRow = {
    key,
    platform: payload.platform,
    listing: payload.listing,
    listingName: known?.listingName ?? payload.listingName ?? null,
    site: known?.site ?? payload.site,
    address: known?.address ?? payload.address ?? null,
    review,
    contentHash: known?.contentHash ?? null,
    triage: known?.triage ?? null,
    firstSeenAt,
    lastSeenAt: Math.max(known?.lastSeenAt ?? event.at, event.at),
    dueAt: dueAt(known?.triage ?? null, firstSeenAt) ?? earlier(known?.dueAt ?? null, payload.dueAt),
    state: answeredNow ? 'answered' : (answer?.state ?? payload.state),
    answeredAt: answeredNow ? event.at : (answer?.answeredAt ?? null),
    answeredBy: answer?.answeredBy ?? null,
    answeredSeq: known?.answeredSeq ?? null,
    print: known?.print ?? print,
    author: review?.author ?? null,
    surfaces: payload.review ? { [payload.site]: payload.review.id, ...known?.surfaces } : (known?.surfaces ?? {}),
  };
  await desk.reviews.put(row);
}

/** Only keys of the same listing: two platforms' reviews are never one. */
async function joinAliases(desk: Desk, { key, payload }: Seen): Promise<string> {
  for (const alias of payload.aliases ?? []) {
    if (listingOf(alias) === listingOf(key)) await joinKeys(desk, key, alias);
  }
  return keptKey(desk, key);
}

/** The key without its last part. */
function listingOf(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
