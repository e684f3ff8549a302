import type { QueuedReview } from '#lib/schema/records.ts';

/** When the first answer is due, in milliseconds since 1970; null where triage has not spoken. */
export function dueAt(triage: QueuedReview['triage'], firstSeenAt: number): number | null {
  return triage && Math.round(firstSeenAt + triage.dueHours * 3_600_000);
}
