import type { TemplateWording } from '#lib/schema/template.ts';
import { isOnItsWay } from '#lib/sync/outbox.ts';
import { planImport } from '#lib/templates/plan-import.ts';
import type { Desk } from './database.ts';
import { putTemplate } from './templates.ts';
import { transact } from './transact.ts';

type Read = { id: string | null; template: TemplateWording };

/**
 * Adds and changes what the plan says, all or nothing; the same rows again change nothing. What is new and personal keeps its id
 * of the file where that is free, so that a later file from the same computer changes it rather than adds it again.
 */
export function importTemplates(
  desk: Desk,
  rows: readonly Read[],
  { canShare, now }: { canShare: boolean; now: number },
): Promise<{ added: number; changed: number }> {
  return transact(desk, async () => {
    const kept = await desk.templates.toArray();
    const numbered = rows.map((row, index) => ({ ...row, line: index + 1 }));
    const ids = new Map(kept.map(({ id }) => [id, id]));
    const done = { added: 0, changed: 0 };
    for (const [index, { does, about, template }] of planImport(kept, numbered, canShare).entries()) {
      if (does === 'skip') continue;
      const named = does === 'add' && !template.shared ? (rows[index]?.id ?? null) : null;
      const newId = named !== null && (await isFree(desk, named)) ? named : undefined;
      const { id } = await putTemplate(desk, { wording: template, id: ids.get(about) ?? null, now, newId });
      ids.set(about, id);
      done[does === 'add' ? 'added' : 'changed'] += 1;
    }
    return done;
  });
}

/** Neither kept here nor about to be told to the company, as a removal is: what is said of it then is of its shared life. */
const isFree = async (desk: Desk, id: string): Promise<boolean> =>
  (await desk.templates.get(id)) === undefined && !(await isOnItsWay(desk, id));
