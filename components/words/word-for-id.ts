import type { TFunction } from 'i18next';

/** Word for an id that a rule or a newer colleague's build may bring; the bare id where we have no word yet. */
export function wordForId(
  t: TFunction,
  group:
    | 'field'
    | 'reject'
    | 'risk'
    | 'ground'
    | 'sign'
    | 'topic'
    | 'dead'
    | 'ledgerField'
    | 'placeholder'
    | 'patternFault'
    | 'importFault'
    | 'ruleCategory',
  id: string,
): string {
  const lookUp = t as unknown as (key: string, options: { defaultValue: string }) => string;
  return lookUp(`${group}.${id}`, { defaultValue: id.replaceAll('-', ' ') });
}
