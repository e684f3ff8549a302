import { v7 } from 'uuid';
import type { Template } from '#lib/schema/records.ts';
import type { SyncEvent } from '#lib/schema/sync.ts';
import { enqueue } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import { transact, withDesk } from './transact.ts';

type Wording = Pick<Template, 'title' | 'text' | 'lang' | 'shared'>;

/** Most used first. */
export async function listTemplates(desk: Desk): Promise<Template[]> {
  const templates = await withDesk(desk, () => desk.templates.toArray());
  return templates.sort((a, b) => b.uses - a.uses || a.title.localeCompare(b.title));
}

/**
 * A new template with `id: null`, else the changed one; an unknown id makes a new one too. Shared ones are told to the company.
 * A template that is shared no longer is withdrawn from colleagues and goes on here under a new id, so that a late echo
 * of its shared life cannot touch it: use the record that is returned.
 */
export function saveTemplate(
  desk: Desk,
  { template: wording, id, now }: { template: Wording; id: string | null; now: number },
): Promise<Template> {
  return transact(desk, async () => {
    const known = id === null ? undefined : await desk.templates.get(id);
    const withdrawn = known?.shared === true && !wording.shared;
    const template: Template = {
      ...wording,
      id: known && !withdrawn ? known.id : v7(),
      uses: known?.uses ?? 0,
      lastUsed: known?.lastUsed ?? {},
      updatedAt: now,
    };
    if (withdrawn) await withdraw(desk, known, now);
    await desk.templates.put(template);
    if (template.shared) {
      const { title, text, lang, updatedAt } = template;
      await enqueue(desk, 'template.saved', template.id, now, { title, text, lang, updatedAt });
    }
    return template;
  });
}

export function removeTemplate(desk: Desk, id: string, now: number): Promise<void> {
  return transact(desk, async () => {
    const known = await desk.templates.get(id);
    if (known?.shared) await withdraw(desk, known, now);
    else await desk.templates.delete(id);
  });
}

/** Counts a use on a site; a person's own habit, never told to anybody. */
export function usedTemplate(desk: Desk, id: string, site: string, now: number): Promise<void> {
  return transact(desk, async () => {
    const known = await desk.templates.get(id);
    if (!known) return;
    await desk.templates.put({ ...known, uses: known.uses + 1, lastUsed: { ...known.lastUsed, [site]: now } });
  });
}

/** The company need never hear what it is told to forget: privacy may hold the words back and let them go after the removal. */
async function withdraw(desk: Desk, template: Template, now: number): Promise<void> {
  await desk.templates.delete(template.id);
  const isSaved = (event: SyncEvent) => event.type === 'template.saved' && event.key === template.id;
  await desk.outbox.filter(isSaved).delete();
  await desk.acked.filter(({ event }) => isSaved(event)).delete();
  await enqueue(desk, 'template.removed', template.id, now, { removedAt: now });
}
