import { v7 } from 'uuid';
import { isOnItsWay } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import type { ReadEvent } from './read-event.ts';

type Told = Extract<ReadEvent, { type: 'template.saved' | 'template.removed' }>;

/**
 * The last word counts; a word of this device that is still on its way will be later than this one. Uses are this person's own.
 * A personal template may have a shared one's id from a file: nobody's word removes it, and it makes room under a new id.
 */
export async function foldTemplate(desk: Desk, event: Told): Promise<void> {
  if (await isOnItsWay(desk, event.key)) return;
  const known = await desk.templates.get(event.key);
  if (event.type === 'template.removed') return known?.shared ? desk.templates.delete(event.key) : undefined;
  const { title, text, lang, category, shortcut, updatedAt } = event.payload;
  if (title === undefined || text === undefined || updatedAt === undefined) return;
  if (known?.shared === false) await desk.templates.put({ ...known, id: v7() });
  await desk.templates.put({
    id: event.key,
    title,
    text,
    lang: lang ?? null,
    // A colleague's earlier version names neither.
    category: category === undefined ? (known?.category ?? null) : category,
    shortcut: shortcut === undefined ? (known?.shortcut ?? null) : shortcut,
    shared: true,
    uses: known?.uses ?? 0,
    usesOn: known?.usesOn ?? {},
    lastUsed: known?.lastUsed ?? {},
    updatedAt,
  });
}
