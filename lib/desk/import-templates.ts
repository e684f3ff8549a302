import type { TemplateWording } from '#lib/schema/template.ts';
import { planImport } from '#lib/templates/plan-import.ts';
import type { Desk } from './database.ts';
import { putTemplate } from './templates.ts';
import { transact } from './transact.ts';

type Read = { id: string | null; template: TemplateWording };

/** Adds and changes what the plan says, all or nothing; the same rows again change nothing. */
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
    for (const { does, about, template } of planImport(kept, numbered, canShare)) {
      if (does === 'skip') continue;
      const { id } = await putTemplate(desk, { wording: template, id: ids.get(about) ?? null, now });
      ids.set(about, id);
      done[does === 'add' ? 'added' : 'changed'] += 1;
    }
    return done;
  });
}
