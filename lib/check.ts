import { companyFindings } from './check/company-rule.ts';
import { contextOf } from './check/context.ts';
import { findingsOf, worstFirst } from './check/findings.ts';
import { rules } from './rules/index.ts';
import type { CheckRequest, CheckResult, Finding } from './schema/method.ts';

/**
 * What is wrong with a reply, worst first. Pure, synchronous and total: any text gives an answer, the same one every time.
 * Positions are UTF-16 units of `reply`; messages are in `ui`, English by default.
 */
export function check(request: CheckRequest): CheckResult {
  const context = contextOf(request);
  const lang = context.reply.lang;
  if (request.reply.trim() === '') return { lang, findings: [] };
  const findings: Finding[] = [];
  for (const rule of rules) {
    const found = findingsOf(rule, context, request.ui ?? 'en');
    // Mostly nothing is found, and a spread of nothing costs as much as a look at the rule.
    if (found.length > 0) findings.push(...found);
  }
  for (const rule of request.rules ?? []) if (rule.state === 'live') findings.push(...companyFindings(rule, context));
  findings.sort(worstFirst);
  const blocked = findings.some(({ severity }) => severity === 'block');
  // One screen, few flags: how a reply is built matters once it may be published at all.
  const kept = findings.filter(({ rule, start }) => !(blocked && start === null && rule.startsWith('structure-')));
  return { lang, findings: kept };
}
