import * as z from 'zod/mini';
import { type Language, Platform } from './ids.ts';
import type { Citation, Evidenced } from './method.ts';
import { Person, Uuid } from './records.ts';

/** What a person gathers before reporting a review; words for each are in the interface's catalogue under `evidence.`. */
export const evidenceIds = [
  'screenshot',
  'link',
  'exact-words',
  'danger',
  'messages',
  'whose-data',
  'advertised',
  'records',
  'other-business',
  'asked-privately',
  'correspondence',
  'official-request',
] as const;
export const EvidenceId = z.enum(evidenceIds);
export type EvidenceId = z.infer<typeof EvidenceId>;

/** Id of a ground or of a sign of triage: lib/triage/cue-book.ts. */
export const GroundId = z.string().check(z.regex(/^[a-z][a-z-]{1,39}$/));

export const reportOutcomes = ['waiting', 'removed', 'refused', 'appeal'] as const;
export const ReportOutcome = z.enum(reportOutcomes);
export type ReportOutcome = z.infer<typeof ReportOutcome>;
/** Those after which the platform's word is still to come. */
export const unanswered: readonly ReportOutcome[] = ['waiting', 'appeal'];

/** What was done about one ground of one review. Without `filedAt` only evidence was gathered. */
export const FiledReport = z.object({
  id: Uuid,
  reviewKey: z.string(),
  platform: Platform,
  /** Null where a colleague reported it whose company keeps that at home. */
  ground: z.nullable(GroundId),
  ticks: z.array(EvidenceId),
  filedAt: z.nullable(z.int()),
  /** When the platform should have answered the report, or its appeal: ../desk/answer-due.ts. */
  answerDueAt: z.nullable(z.int()),
  outcome: ReportOutcome,
  decidedAt: z.nullable(z.int()),
  by: z.nullable(Person),
});
export type FiledReport = z.infer<typeof FiledReport>;

/** One reason of the platform under which this review may fall. */
export type ReportGround = {
  ground: string;
  /** `words`: they stand in the review. `sign`: the review may be meant for somebody else, which nobody can tell from it. */
  basis: 'words' | 'sign';
  spans: Evidenced['evidence'];
  quotes: string[];
  /** The platform's own name of the reason; null where it is not known. */
  reason: string | null;
  /** Where the platform says so; null where nothing is known of its grounds. */
  source: Citation | null;
  evidence: EvidenceId[];
  /** To copy into the platform's form. */
  text: string;
  lang: Language;
};

/** A way that the law opens beside the platform's rules. */
export type LegalWay = { id: 'dsa-notice'; source: Citation };

/** Why there is nothing to report. */
export type NoGround = 'nothing-said' | 'praise' | 'opinion' | 'not-here';

export type ReportKit = {
  grounds: ReportGround[];
  /** Set where `grounds` is empty: answer it. */
  none: NoGround | null;
  /** Where one reports, in the platform's own words. Null where it is not known. */
  where: { path: string; source: Citation } | null;
  /** How long the platform says it takes, in hours. */
  answer: { hours: number; source: Citation } | null;
  /** Until how many days after the review it takes a report. */
  fileWithin: { days: number; source: Citation } | null;
  /** `days`: how long after the decision; null where no time is told. */
  appeal: { days: number | null; source: Citation } | null;
  legal: LegalWay[];
};
