import { reportRules } from '#lib/platforms/reports/index.ts';
import type { Platform } from '#lib/schema/ids.ts';

/** When to ask after a report whose platform publishes no time, in hours. */
const usualAnswer = 7 * 24;
const hourMs = 3_600_000;

/** When a platform should have answered what was sent to it at `from`: in the time it publishes, else in a week. */
export function answerDue(platform: Platform, from: number): number {
  return from + (reportRules(platform).answer?.hours ?? usualAnswer) * hourMs;
}
