import type { OutboxRow } from '#lib/desk/database.ts';
import { type Privacy, pushLimits, type SyncEvent } from '#lib/schema/sync.ts';
import { cutEvent } from './cut.ts';

/** Device, epoch and punctuation around the events. */
const envelopeBytes = 1024;
const utf8 = new TextEncoder();

/** The first rows that fit in one push, cut; `tooLarge` are rows that fit in none. */
export function takeBatch(rows: OutboxRow[], privacy: Privacy): { events: SyncEvent[]; tooLarge: OutboxRow[] } {
  const events: SyncEvent[] = [];
  const tooLarge: OutboxRow[] = [];
  let room: number = pushLimits.bytes - envelopeBytes;
  for (const row of rows) {
    const event = cutEvent(row, privacy);
    if (!event) continue;
    const bytes = utf8.encode(JSON.stringify(event)).length + 1;
    if (bytes > pushLimits.bytes - envelopeBytes) {
      tooLarge.push(row);
      continue;
    }
    if (bytes > room || events.length === pushLimits.events) break;
    events.push(event);
    room -= bytes;
  }
  return { events, tooLarge };
}
