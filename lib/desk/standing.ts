import type { Standing } from '#lib/schema/messages.ts';
import type { ProofState } from '#lib/schema/proof.ts';
import type { QueuedReview } from '#lib/schema/records.ts';

/** A clock with less than this left is shown as running out. */
const soon = 4 * 3_600_000;

/** How a stored review stands at `now`; `proved` is the state of the reply that was posted to it, where one is followed. */
export function standingOf(
  row: Pick<QueuedReview, 'state' | 'dueAt' | 'answeredBy'>,
  now: number,
  proved?: ProofState,
): Standing {
  const answered = proved === 'missing' ? 'missing' : 'answered';
  if (row.state === 'answered') return { state: answered, by: row.answeredBy, dueAt: row.dueAt };
  return { state: openState(row.dueAt, now), by: null, dueAt: row.dueAt };
}

function openState(dueAt: number | null, now: number): Standing['state'] {
  if (dueAt === null) return 'open';
  if (dueAt <= now) return 'overdue';
  return dueAt - now <= soon ? 'due-soon' : 'open';
}
