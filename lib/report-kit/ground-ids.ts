import type { ReportableSign } from '../platforms/reports/define.ts';
import type { Ground } from '../triage/cue-book.ts';

const grounds: ReadonlySet<string> = new Set<Ground>([
  'profanity',
  'threats',
  'advertising',
  'personal-info',
  'off-topic',
  'hate',
]);
const signs: ReadonlySet<string> = new Set<ReportableSign>([
  'never-visited',
  'second-hand',
  'other-business',
  'other-sector',
]);

/** Whether an id names a ground, which stands in the review's words. */
export const isGround = (id: string): id is Ground => grounds.has(id);

/** Whether an id names a sign for which a platform may have a reason. */
export const isReportableSign = (id: string): id is ReportableSign => signs.has(id);
