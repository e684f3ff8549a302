import type { Finding } from '#lib/schema/method.ts';
import type { Override } from '#lib/schema/records.ts';

/** A block is lifted by a typed reason, and some by nothing. */
export function standingBlocks(findings: Finding[], overrides: Override[]): Finding[] {
  return findings.filter(
    ({ rule, severity, overridable }) =>
      severity === 'block' && (overridable === false || !overrides.some((override) => override.rule === rule)),
  );
}
