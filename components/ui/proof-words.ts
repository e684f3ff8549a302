import type { Severity } from '#lib/schema/ids.ts';
import type { Proved } from '#lib/schema/proof.ts';

/** Key of a state's words under `proof.`: a reply that was seen but not read is only "shown". */
export function proofWord({ state, exact }: Pick<Proved, 'state' | 'exact'>) {
  return state === 'public' && !exact ? 'shown' : state;
}

/** How much a state asks for somebody. */
export const proofSeverity: Partial<Record<Proved['state'], Severity>> = {
  missing: 'block',
  changed: 'warn',
  overwritten: 'warn',
  outdated: 'warn',
};
