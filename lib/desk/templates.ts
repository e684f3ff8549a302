import { v7 } from 'uuid';
import type { Template } from '#lib/schema/records.ts';
import type { SyncEvent } from '#lib/schema/sync.ts';
import type { OfferedTemplate, TemplateFinding, TemplateWording } from '#lib/schema/template.ts';
import { enqueue } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import { transact, withDesk } from './transact.ts';

/** Without a category and a shortcut where it names none. */
type Wording = Omit<TemplateWording, 'category' | 'shortcut'> & Partial<TemplateWording>;

/** With where each may not stand, as it was last checked; most used first. */
export async function listTemplates(desk: Desk): Promise<OfferedTemplate[]> {
  const [templates, checks] = await withDesk(desk, () =>
    Promise.all([desk.templates.toArray(), desk.templateChecks.toArray()]),
  );
  const findings = new Map(checks.map((row) => [row.id, row.findings]));
  return templates
    .map((template) => ({ ...template, barred: barred(findings.get(template.id) ?? []) }))
    .sort((a, b) => b.uses - a.uses || a.title.localeCompare(b.title));
}

const barred = (findings: readonly TemplateFinding[]): OfferedTemplate['barred'] =>
  findings.flatMap(({ severity, platforms, message }) => (severity === 'block' ? [{ platforms, why: message }] : []));

/** The template whose shortcut is the same to somebody who types it; undefined where it is free. */
export async function ownerOfShortcut(
  desk: Desk,
  shortcut: string | null,
  besides: string | null,
): Promise<Template | undefined> {
  if (shortcut === null) return undefined;
  const said = sameShortcut(shortcut);
  return desk.templates
    .filter(({ id, shortcut }) => id !== besides && shortcut !== null && sameShortcut(shortcut) === said)
    .first();
}

/** Shortcuts that are told apart by this alone are one to the person who types them. */
export const sameShortcut = (shortcut: string): string => shortcut.normalize('NFC').toLowerCase();

/**
 * A new template with `id: null`, else the changed one; an unknown id makes a new one too. Shared ones are told to the company.
 * A template that is shared no longer is withdrawn from colleagues and goes on here under a new id, so that a late echo
 * of its shared life cannot touch it: use the record that is returned.
 */
export function saveTemplate(
  desk: Desk,
  { template: wording, id, now }: { template: Wording; id: string | null; now: number },
): Promise<Template> {
  // Dexie keeps a transaction open for an async function alone, whatever another one returns (4.4).
  return transact(desk, async () => putTemplate(desk, { wording, id, now }));
}

/** As `saveTemplate`, inside the caller's transaction; a new one gets `newId`, which nothing else may have. */
export async function putTemplate(
  desk: Desk,
  { wording, id, now, newId = v7() }: { wording: Wording; id: string | null; now: number; newId?: string | undefined },
): Promise<Template> {
  const known = id === null ? undefined : await desk.templates.get(id);
  const withdrawn = known?.shared === true && !wording.shared;
  const template: Template = {
    category: null,
    shortcut: null,
    ...wording,
    id: known && !withdrawn ? known.id : newId,
    uses: known?.uses ?? 0,
    usesOn: known?.usesOn ?? {},
    lastUsed: known?.lastUsed ?? {},
    updatedAt: now,
  };
  if (withdrawn) await withdraw(desk, known, now);
  await desk.templates.put(template);
  if (template.shared) {
    const { title, text, lang, updatedAt } = template;
    const names = { ...named('category', template, known), ...named('shortcut', template, known) };
    await enqueue(desk, 'template.saved', template.id, now, { title, text, lang, updatedAt, ...names });
  }
  return template;
}

/** Said only where there is one or was one: a server of an earlier version refuses what it does not know. */
function named<K extends 'category' | 'shortcut'>(
  name: K,
  template: Template,
  known: Template | undefined,
): Partial<Pick<Template, K>> {
  const isSaid = template[name] !== null || (known !== undefined && known[name] !== null);
  return isSaid ? ({ [name]: template[name] } as Pick<Template, K>) : {};
}

export function removeTemplate(desk: Desk, id: string, now: number): Promise<void> {
  return transact(desk, async () => {
    const known = await desk.templates.get(id);
    if (known?.shared) await withdraw(desk, known, now);
    else await desk.templates.delete(id);
    await desk.templateChecks.delete(id);
  });
}

/** Counts a use on a site; a person's own habit, never told to anybody. */
export function usedTemplate(desk: Desk, id: string, site: string, now: number): Promise<void> {
  return transact(desk, async () => {
    const known = await desk.templates.get(id);
    if (!known) return;
    await desk.templates.put({
      ...known,
      uses: known.uses + 1,
      usesOn: { ...known.usesOn, [site]: (known.usesOn[site] ?? 0) + 1 },
      lastUsed: { ...known.lastUsed, [site]: now },
    });
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
