import { isOnItsWay } from '#lib/sync/outbox.ts';
import { answerDue } from './answer-due.ts';
import type { Desk } from './database.ts';
import { keptKey } from './join.ts';
import type { ReadEvent } from './read-event.ts';

type Told = Extract<ReadEvent, { type: 'report.filed' | 'report.decided' }>;

/** A colleague's report. What was ticked here stays; the last word on its outcome counts, and one of ours on its way will be later. */
export async function foldReport(desk: Desk, event: Told): Promise<void> {
  if (event.type === 'report.decided') {
    const { reportId, outcome, decidedAt } = event.payload;
    const row = await desk.reports.get(reportId);
    if (!row || (await isOnItsWay(desk, reportId))) return;
    const answerDueAt = outcome === 'appeal' ? answerDue(row.platform, decidedAt) : row.answerDueAt;
    await desk.reports.put({ ...row, outcome, decidedAt, answerDueAt });
    return;
  }
  const { reportId: id, platform, ground, filedAt, answerDueAt } = event.payload;
  const known = await desk.reports.get(id);
  const reviewKey = await keptKey(desk, event.key);
  await desk.reports.put({
    ...{ id, reviewKey, platform, filedAt, by: event.actor },
    ground: known?.ground ?? ground ?? null,
    // That of an appeal is later.
    answerDueAt: known?.answerDueAt ?? answerDueAt,
    ticks: known?.ticks ?? [],
    outcome: known?.outcome ?? 'waiting',
    decidedAt: known?.decidedAt ?? null,
  });
}
