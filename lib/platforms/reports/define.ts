import type { Citation } from '#lib/schema/method.ts';
import type { EvidenceId } from '#lib/schema/report-kit.ts';
import type { Ground, Sign } from '#lib/triage/cue-book.ts';

/** Signs that a platform may have a reason for; the others say too little. */
export type ReportableSign = Extract<Sign, 'never-visited' | 'other-business' | 'second-hand'> | 'other-sector';

/** A reason for which a platform takes a report. */
export type ReportReason = {
  /** In the platform's own words; null where they are not known. */
  name: string | null;
  covers: readonly (Ground | ReportableSign)[];
  source: Citation;
};

/** What one platform says about reporting a review. What nobody could find out is absent, never guessed. */
export type ReportRules = {
  reasons: readonly ReportReason[];
  /** The reasons are all there are. Otherwise a review may be reported for what sites commonly forbid, too. */
  complete?: true;
  where?: { path: string; source: Citation };
  answer?: { hours: number; source: Citation };
  fileWithin?: { days: number; source: Citation };
  appeal?: { days: number | null; source: Citation };
  /** What it wants to see beside the usual. */
  asks?: readonly EvidenceId[];
};

/** What a platform takes reports for is a value; this only gives it its type. */
export function defineReports(rules: ReportRules): ReportRules {
  return rules;
}
