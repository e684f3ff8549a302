import { contextOf } from '#lib/check/context.ts';
import { check } from '#lib/check.ts';
import { rules } from '#lib/rules/index.ts';
import type { Severity } from '#lib/schema/ids.ts';
import type { Finding } from '#lib/schema/method.ts';
import type { Row } from './rows.ts';

/** How often a rule was wanted, found where it was wanted, and found at all; how bad it is where it was wanted, before a platform has its say. */
export type Tally = { wanted: number; hit: number; found: number; severity: Severity | null };
export type Accuracy = {
  rules: Map<string, Tally>;
  clean: number;
  /** Clean replies with a block or a warning, and what was said of them. */
  alarms: { reply: string; findings: Finding[] }[];
  missed: Row[];
};

/** Findings of the phrases alone, or of phrases and the meaning model together. */
export type Means = 'phrases' | 'phrases and meaning';

function severityIn({ rule: wanted, request }: Row): Severity | null {
  const severity = rules.find(({ id }) => id === wanted)?.severity ?? null;
  return typeof severity === 'function' ? severity(contextOf(request)) : severity;
}

export function measure(rows: readonly Row[], means: Means): Accuracy {
  const tallies = new Map<string, Tally>();
  const tally = (rule: string): Tally => {
    const own = tallies.get(rule) ?? { wanted: 0, hit: 0, found: 0, severity: null };
    tallies.set(rule, own);
    return own;
  };
  const accuracy: Accuracy = { rules: tallies, clean: 0, alarms: [], missed: [] };
  for (const row of rows) {
    const all = check(row.request).findings;
    const findings = means === 'phrases' ? all.filter(({ because }) => !because) : all;
    for (const rule of new Set(findings.map((finding) => finding.rule))) tally(rule).found++;
    if (row.rule === null) {
      accuracy.clean++;
      const alarming = findings.filter(({ severity }) => severity !== 'hint');
      if (alarming.length > 0) accuracy.alarms.push({ reply: row.request.reply, findings: alarming });
    } else {
      const own = tally(row.rule);
      own.wanted++;
      own.severity ??= severityIn(row);
      if (findings.some(({ rule }) => rule === row.rule)) own.hit++;
      else accuracy.missed.push(row);
    }
  }
  return accuracy;
}

/** Share of what was wanted that was found, over the rules of the given severities. */
export function recallOf({ rules }: Accuracy, isCounted: (tally: Tally) => boolean = () => true): number {
  const counted = [...rules.values()].filter((tally) => tally.wanted > 0 && isCounted(tally));
  return share(
    counted.reduce((sum, { hit }) => sum + hit, 0),
    counted.reduce((sum, { wanted }) => sum + wanted, 0),
  );
}

/** A part of a whole; all of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
