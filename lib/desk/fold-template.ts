import { isOnItsWay } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import type { ReadEvent } from './read-event.ts';

type Told = Extract<ReadEvent, { type: 'template.saved' | 'template.removed' }>;

/** The last word counts; a word of this device that is still on its way will be later than this one. Uses are this person's own. */
export async function foldTemplate(desk: Desk, event: Told): Promise<void> {
  if (await isOnItsWay(desk, event.key)) return;
  if (event.type === 'template.removed') return desk.templates.delete(event.key);
  const { title, text, lang, category, shortcut, updatedAt } = event.payload;
  if (title === undefined || text === undefined || updatedAt === undefined) return;
  const known = await desk.templates.get(event.key);
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
