import type { Finding } from '#lib/schema/method.ts';
import { placeholdersIn } from '#lib/templates.ts';

/** A placeholder of ours that nobody filled keeps a text back whatever reason is typed for it. */
export function unfilledStays(finding: Finding): Finding {
  const isOurs = finding.rule === 'structure-placeholder' && placeholdersIn(finding.text ?? '').length > 0;
  return isOurs ? { ...finding, overridable: false } : finding;
}
