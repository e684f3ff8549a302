import type { Desk, ReviewRow } from '#lib/desk/database.ts';
import { type FiledReport, unanswered } from '#lib/schema/report-kit.ts';

/** Reports that were made, with the review where it is known; those that wait come first, longest due first, then the latest. */
export async function filedReports(desk: Desk): Promise<{ report: FiledReport; review: ReviewRow | undefined }[]> {
  const rows = await desk.reports.filter(({ filedAt }) => filedAt !== null).toArray();
  const reviews = await desk.reviews.bulkGet(rows.map(({ reviewKey }) => reviewKey));
  return rows
    .map((report, n) => ({ report, review: reviews[n] }))
    .sort((a, b) => placeOf(a.report) - placeOf(b.report));
}

/** A number that grows down the list. */
function placeOf({ outcome, answerDueAt, filedAt }: FiledReport): number {
  return unanswered.includes(outcome) ? (answerDueAt ?? 0) : 2e14 - (filedAt ?? 0);
}

/** How many wait for their site's answer. */
export function countWaiting(desk: Desk): Promise<number> {
  return desk.reports
    .where('[outcome+answerDueAt]')
    .inAnyRange(
      unanswered.map((outcome) => [
        [outcome, 0],
        [outcome, Number.MAX_SAFE_INTEGER],
      ]),
    )
    .count();
}
