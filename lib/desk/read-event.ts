import * as z from 'zod/mini';
import { StoredEvent } from '#lib/schema/sync.ts';
import { type CutPayload, payloadShape, type payloads } from '#lib/schema/sync-payloads.ts';

type Types = keyof typeof payloads;
/** An event of the company with a payload of the shape its type promises. */
export type ReadEvent = {
  [T in Types]: Omit<StoredEvent, 'type' | 'payload'> & { type: T; payload: CutPayload<T> };
}[Types];

/** Null where a newer client wrote what this one cannot read. */
export function readEvent(event: unknown): ReadEvent | null {
  const parsed = z.safeParse(StoredEvent, event);
  if (!parsed.success) return null;
  const { type, payload } = parsed.data;
  for (const shape of [payloadShape(type, 'full'), payloadShape(type, 'off')]) {
    if (shape && z.safeParse(shape, payload).success) return parsed.data as unknown as ReadEvent;
  }
  return null;
}
