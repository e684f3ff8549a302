import { v7 } from 'uuid';
import { Refused } from '#lib/messages.ts';
import { type EvidenceId, type FiledReport, type ReportOutcome, unanswered } from '#lib/schema/report-kit.ts';
import { enqueue } from '#lib/sync/outbox.ts';
import { answerDue } from './answer-due.ts';
import type { Desk } from './database.ts';
import { keptKey } from './join.ts';
import { readMeta } from './meta.ts';
import { transact, withDesk } from './transact.ts';

type About = { reviewKey: string; ground: string };

/** What was ticked and reported of a review, oldest first. */
export async function reportsOf(desk: Desk, reviewKey: string): Promise<FiledReport[]> {
  return withDesk(desk, async () =>
    desk.reports
      .where('reviewKey')
      .equals(await keptKey(desk, reviewKey))
      .sortBy('id'),
  );
}

/** In a transaction: this ground's row, the last where there are several; a new one where there is none. */
async function rowOf(desk: Desk, { reviewKey, ground }: About): Promise<FiledReport> {
  const key = await keptKey(desk, reviewKey);
  const review = await desk.reviews.get(key);
  if (!review) throw new Refused('unexpected', 'that review is not kept here');
  const rows = await desk.reports.where('reviewKey').equals(key).sortBy('id');
  const fresh: FiledReport = {
    id: v7(),
    reviewKey: key,
    platform: review.platform,
    ground,
    ticks: [],
    filedAt: null,
    answerDueAt: null,
    outcome: 'waiting',
    decidedAt: null,
    by: (await readMeta(desk, 'account'))?.info.member ?? null,
  };
  return rows.findLast((row) => row.ground === ground) ?? fresh;
}

/** Notes that a piece of evidence is at hand, or is not. Nobody is told. */
export function tickEvidence(desk: Desk, about: About, item: EvidenceId, on: boolean): Promise<void> {
  return transact(desk, async () => {
    const row = await rowOf(desk, about);
    const ticks = row.ticks.filter((ticked) => ticked !== item);
    await desk.reports.put({ ...row, ticks: on ? [...ticks, item] : ticks });
  });
}

/** The person has reported the review on its site. Once reported it stays so: another press changes nothing. */
export function fileReport(desk: Desk, about: About, now: number): Promise<FiledReport> {
  return transact(desk, async () => {
    const row = await rowOf(desk, about);
    if (row.filedAt !== null) return row;
    const filed = { ...row, filedAt: now, answerDueAt: answerDue(row.platform, now) };
    await desk.reports.put(filed);
    const { id: reportId, platform, ground, filedAt, answerDueAt } = filed;
    await enqueue(desk, 'report.filed', filed.reviewKey, now, { reportId, platform, ground, filedAt, answerDueAt });
    return filed;
  });
}

/** What came of it, as the person found out. An appeal is asked after in its turn. */
export function decideReport(desk: Desk, id: string, outcome: ReportOutcome, now: number): Promise<void> {
  return transact(desk, async () => {
    const row = await desk.reports.get(id);
    if (!row || row.filedAt === null) throw new Refused('unexpected', 'nothing was reported');
    if (row.outcome === outcome) return;
    const decidedAt = now;
    const answerDueAt = outcome === 'appeal' ? answerDue(row.platform, now) : row.answerDueAt;
    await desk.reports.put({ ...row, outcome, decidedAt, answerDueAt });
    await enqueue(desk, 'report.decided', id, now, { reportId: id, outcome, decidedAt });
  });
}

/** Reports and appeals whose platform should have answered by `now`, and when the next one should. */
export function dueReports(desk: Desk, now: number): Promise<{ count: number; next: number | null }> {
  return withDesk(desk, async () => {
    const waiting = (from: number, to: number) =>
      Promise.all(
        unanswered.map((outcome) =>
          desk.reports.where('[outcome+answerDueAt]').between([outcome, from], [outcome, to], true, true).toArray(),
        ),
      );
    const [due, later] = [(await waiting(0, now)).flat(), (await waiting(now + 1, Number.MAX_SAFE_INTEGER)).flat()];
    const nexts = later.flatMap(({ answerDueAt }) => answerDueAt ?? []);
    return { count: due.length, next: nexts.length > 0 ? Math.min(...nexts) : null };
  });
}
