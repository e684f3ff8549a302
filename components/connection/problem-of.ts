import { Refused } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import type { ProblemCode } from '#lib/schema/messages.ts';

/** The code that the interface has words for; whatever is not a refusal is reported as the surprise it is. */
export function problemOf(error: unknown, doing: string): ProblemCode {
  if (error instanceof Refused) return error.problem;
  report(error, doing);
  return 'unexpected';
}
