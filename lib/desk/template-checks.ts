import type { TemplateFinding } from '#lib/schema/template.ts';
import type { Desk } from './database.ts';
import { transact } from './transact.ts';

/** What was last found in a template. Made here, told to nobody. */
export type TemplateCheckRow = {
  id: string;
  /** Stands for the text, the rules and the settings that it was checked with. */
  of: string;
  findings: TemplateFinding[];
};

/** Keeps what was found, and forgets it of templates that are gone. */
export function keepTemplateCheck(desk: Desk, row: TemplateCheckRow): Promise<void> {
  return transact(desk, async () => {
    if (await desk.templates.get(row.id)) await desk.templateChecks.put(row);
    else await desk.templateChecks.delete(row.id);
  });
}

/** Forgets what was found in templates that are gone. */
export function dropOldChecks(desk: Desk): Promise<void> {
  return transact(desk, async () => {
    const kept = new Set(await desk.templates.toCollection().primaryKeys());
    await desk.templateChecks.filter(({ id }) => !kept.has(id)).delete();
  });
}
