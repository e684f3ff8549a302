import type { Severity } from '#lib/schema/ids.ts';
import type { Evidenced, Triage } from '#lib/schema/method.ts';

type ReviewChip = {
  group: 'risk' | 'ground' | 'sign' | 'topic';
  /** Id of the conclusion; for `risk` its degree. */
  id: string;
  look: Severity | '';
  evidence: Evidenced['evidence'];
};

const riskLooks: Record<number, Severity> = { 1: 'hint', 2: 'warn', 3: 'block' };

/** The conclusions worth a chip, gravest first. An unremarkable review has only its topics. */
export function reviewChips({ risk, reasons, reportGrounds, signs, topics }: Triage): ReviewChip[] {
  const chips = (group: ReviewChip['group'], look: ReviewChip['look'], found: Evidenced[]) =>
    found.map(({ id, evidence }) => ({ group, id, look, evidence }));
  const risks = risk > 0 ? [{ id: String(risk), evidence: reasons.flatMap(({ evidence }) => evidence) }] : [];
  return [
    ...chips('risk', riskLooks[risk] ?? '', risks),
    ...chips('ground', 'warn', reportGrounds),
    ...chips('sign', 'hint', signs),
    ...chips('topic', '', topics),
  ];
}
