import * as z from 'zod/mini';
import { type EffectSum, Task } from './follow-up.ts';
import { Uuid } from './records.ts';
import { EvidenceId, type FiledReport, GroundId, type ReportKit, ReportOutcome } from './report-kit.ts';

/** A ground of a review that is kept here. */
const about = { reviewKey: z.string().check(z.minLength(1), z.maxLength(700)), ground: GroundId };

/** Years of the days that a person may choose. */
export const dueYears = { first: 2000, last: 2099 };
/** With a day to spare for each side of the world. */
const DueAt = z.int().check(z.gte(Date.UTC(dueYears.first, 0, 0)), z.lte(Date.UTC(dueYears.last + 1, 0, 2)));

/** What any of our own pages may say of promises, reports and what became of a review. */
export const followUpFromOwnPages = {
  'task.settle': z.object({ id: Uuid, state: Task.shape.state }),
  'task.date': z.object({ id: Uuid, dueAt: DueAt }),
  /** Opens the review's page, and there its desk with a report back. */
  'task.reportBack': z.object({ id: Uuid }),
  'report.tick': z.object({ ...about, item: EvidenceId, on: z.boolean() }),
  /** The person has reported the review on its site. */
  'report.file': z.object(about),
  'report.decide': z.object({ id: Uuid, outcome: ReportOutcome }),
  /** The person has looked at a posted reply: the reminder is done. */
  'reply.looked': z.object({ id: Uuid }),
  /** The person saw that the review a reply answered is gone. */
  'reply.gone': z.object({ id: Uuid }),
} as const;

export type FollowUpAnswers = {
  'task.settle': void;
  'task.date': void;
  'task.reportBack': { opened: boolean };
  'report.tick': void;
  'report.file': void;
  'report.decide': void;
  'reply.looked': void;
  'reply.gone': void;
};

/** What a desk shows beyond the reply itself. */
export type FollowUpShown = {
  /** Null where no review is answered. */
  reportKit: ReportKit | null;
  /** What was gathered and reported of this review. */
  reports: FiledReport[];
  /** What was promised to this review, soonest due first. */
  tasks: Task[];
  /** What happened after the replies of the history, by their ids. */
  effects: Record<string, EffectSum>;
};
