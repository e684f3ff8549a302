import type { OutboxRow } from '#lib/desk/database.ts';
import type { Privacy, SyncEvent } from '#lib/schema/sync.ts';
import { payloadShape } from '#lib/schema/sync-payloads.ts';

/** Whether the company's privacy keeps such an event on the device altogether. */
export function staysHere(type: SyncEvent['type'], privacy: Privacy): boolean {
  return payloadShape(type, privacy) === null;
}

/** The event of a row, whole. */
export function eventOf({ tries: _, nextAttemptAt: __, held: ___, ...event }: OutboxRow): SyncEvent {
  return event;
}

/** The event with nothing but the fields that may leave; null where it may not leave at all. */
export function cutEvent(row: OutboxRow, privacy: Privacy): SyncEvent | null {
  const event = eventOf(row);
  const shape = payloadShape(event.type, privacy);
  if (!shape) return null;
  const allowed = Object.entries(event.payload).filter(([field]) => Object.hasOwn(shape.shape, field));
  return { ...event, payload: storable(Object.fromEntries(allowed)) };
}

/** Postgres holds neither U+0000 nor half a surrogate pair, and a page may hold both: better mended than refused. */
function storable(payload: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(payload, (_, value) =>
      typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value,
    ),
  );
}
