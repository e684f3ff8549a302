import { useLiveQuery } from 'dexie-react-hooks';
import type { Desk } from '#lib/desk/database.ts';
import { listTemplates } from '#lib/desk/templates.ts';
import type { Platform } from '#lib/schema/ids.ts';
import type { OfferedTemplate, TemplateFinding } from '#lib/schema/template.ts';
import { indexShortcuts } from './index-shortcuts.ts';

const none: OfferedTemplate[] = [];
const noFindings: readonly TemplateFinding[] = [];

type KeptTemplates = {
  templates: OfferedTemplate[];
  findingsOf: (template: { id: string }) => readonly TemplateFinding[];
  /** Platforms of the company's own listings; none where nobody has spoken for any. */
  answersOn: Platform[];
  /** Another template with the same shortcut. */
  namesake: (template: { id: string; shortcut: string | null }) => OfferedTemplate | undefined;
};

/** The templates of this computer as they now are, with what their check found. */
export function useKeptTemplates(desk: Desk): KeptTemplates {
  const templates = useLiveQuery(() => listTemplates(desk), [desk]) ?? none;
  const checks = useLiveQuery(() => desk.templateChecks.toArray(), [desk]) ?? [];
  const listings = useLiveQuery(() => desk.listings.toArray(), [desk]) ?? [];
  const findings = new Map(checks.map((row) => [row.id, row.findings]));
  return {
    templates,
    findingsOf: ({ id }) => findings.get(id) ?? noFindings,
    answersOn: [...new Set(listings.flatMap(({ own, platform }) => (own ? [platform] : [])))],
    namesake: indexShortcuts(templates),
  };
}
