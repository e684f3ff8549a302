import type { Desk } from '#lib/desk/database.ts';
import { lookedAgain } from '#lib/desk/proofs.ts';
import { decideReport, fileReport, tickEvidence } from '#lib/desk/reports.ts';
import { saidGone } from '#lib/desk/said-gone.ts';
import { dateTask, settleTask } from '#lib/desk/tasks.ts';
import type { followUpFromOwnPages } from '#lib/schema/follow-up-messages.ts';
import { remindToLook } from './look-again.ts';
import { openReportBack } from './report-back.ts';
import type { OwnHandlers } from './router.ts';
import { showAllDesks } from './show-desk.ts';

type Background = { desk: Desk; syncSoon(): void };

/** Promises, reports to platforms, looks at posted replies, and what became of a review. */
export function fromOwnPagesOnFollowUp({
  desk,
  syncSoon,
}: Background): Pick<OwnHandlers, keyof typeof followUpFromOwnPages> {
  const after = async () => {
    await remindToLook(desk, Date.now());
    syncSoon();
    await showAllDesks(desk);
  };
  return {
    'task.settle': async ({ id, state }) => {
      await settleTask(desk, id, state, Date.now());
      await after();
    },
    'task.date': async ({ id, dueAt }) => {
      await dateTask(desk, id, dueAt);
      await after();
    },
    'task.reportBack': ({ id }) => openReportBack(desk, id),
    'report.tick': async ({ item, on, ...about }) => {
      await tickEvidence(desk, about, item, on);
      await showAllDesks(desk);
    },
    'report.file': async (about) => {
      await fileReport(desk, about, Date.now());
      await after();
    },
    'report.decide': async ({ id, outcome }) => {
      await decideReport(desk, id, outcome, Date.now());
      await after();
    },
    'reply.looked': async ({ id }) => {
      await lookedAgain(desk, id, Date.now());
      await remindToLook(desk, Date.now());
    },
    'reply.gone': async ({ id }) => {
      await saidGone(desk, id, Date.now());
      await after();
    },
  };
}
