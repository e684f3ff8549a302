import type { ReviewRow } from './database.ts';
import { dueAt } from './due.ts';
import { mergeSeen } from './merge-seen.ts';

/** One review out of two that turned out to be the same, under the key of `kept`. */
export function joinRows(kept: ReviewRow, gone: ReviewRow): ReviewRow {
  const [older, newer] = kept.lastSeenAt <= gone.lastSeenAt ? [kept, gone] : [gone, kept];
  const answered = firstAnswered(kept, gone);
  const firstSeenAt = Math.min(kept.firstSeenAt, gone.firstSeenAt);
  const triage = newer.triage ?? older.triage;
  return {
    ...kept,
    listingName: kept.listingName ?? gone.listingName,
    address: kept.address ?? gone.address,
    review: older.review && newer.review ? mergeSeen(older.review, newer.review) : (newer.review ?? older.review),
    contentHash: newer.contentHash ?? older.contentHash,
    triage,
    firstSeenAt,
    lastSeenAt: newer.lastSeenAt,
    dueAt: dueAt(triage, firstSeenAt) ?? kept.dueAt ?? gone.dueAt,
    print: kept.print ?? gone.print,
    author: kept.author ?? gone.author,
    surfaces: { ...older.surfaces, ...newer.surfaces },
    state: answered.state,
    answeredAt: answered.answeredAt,
    answeredBy: answered.answeredBy,
    answeredSeq: answered.answeredSeq,
  };
}

/** The company's order decides; without it, whoever is known by name. */
function firstAnswered(a: ReviewRow, b: ReviewRow): ReviewRow {
  if (a.state !== b.state) return a.state === 'answered' ? a : b;
  if (a.answeredSeq !== null && b.answeredSeq !== null) return a.answeredSeq <= b.answeredSeq ? a : b;
  if (a.answeredSeq !== null || b.answeredSeq !== null) return a.answeredSeq !== null ? a : b;
  return a.answeredBy ? a : b;
}
