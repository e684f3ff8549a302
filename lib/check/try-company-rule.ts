import type { CompanyRule } from '#lib/schema/company-rule.ts';
import type { CheckRequest } from '#lib/schema/method.ts';
import { companyFindings, faultsIn, type RuleFault } from './company-rule.ts';
import { contextOf } from './context.ts';

/** How a rule does on its own cases and on replies that were sent. */
export type RuleTrial = {
  faults: RuleFault[];
  /** Cases that should be flagged and are not, and the other way round. */
  missed: string[];
  wrong: string[];
  /** Of so many replies that the rule is for, how many it would have flagged; the first few of them. */
  replies: number;
  flagged: number;
  examples: string[];
};

const mostExamples = 5;

/** Tries a rule before it goes live, whatever its state. `replies`: newest first, each with its platform and language where known. */
export function tryCompanyRule(rule: CompanyRule, replies: readonly CheckRequest[]): RuleTrial {
  const finds = (request: CheckRequest) => companyFindings(rule, contextOf(request)).length > 0;
  const asCase = (reply: string): CheckRequest => ({
    reply,
    fragment: true,
    ...(rule.lang === null ? {} : { lang: rule.lang }),
    ...(rule.platforms?.[0] ? { platform: rule.platforms[0] } : {}),
  });
  const flagged = replies.filter(finds);
  return {
    faults: faultsIn(rule),
    missed: rule.cases.fail.filter((one) => !finds(asCase(one))),
    wrong: rule.cases.pass.filter((one) => finds(asCase(one))),
    replies: replies.length,
    flagged: flagged.length,
    examples: flagged.slice(0, mostExamples).map(({ reply }) => reply),
  };
}
