import type { Finding } from '#lib/schema/method.ts';

const rank = { block: 0, warn: 1, hint: 2 } as const;

/** Findings by severity, then in the order of the text; absences stand last of their severity. */
export function worstFirst(findings: Finding[]): Finding[] {
  const place = ({ start }: Finding) => start ?? Number.POSITIVE_INFINITY;
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity] || (place(a) < place(b) ? -1 : 1));
}
