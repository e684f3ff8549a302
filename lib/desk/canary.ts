import * as z from 'zod/mini';
import { storedValue } from '#lib/storage.ts';
import type { Desk } from './database.ts';
import { deviceOf } from './device.ts';
import { readMeta, writeMeta } from './meta.ts';
import { transact } from './transact.ts';

const Canary = z.object({ device: z.string() });
/** Kept in the browser's other store: it outlives a database that the browser emptied (w3c/IndexedDB #30). */
const canary = storedValue('local', 'canary', z.nullable(Canary), null);

/**
 * At the start of every background: notices that the browser emptied the database. A new device id begins then, so that
 * numbers do not repeat, and everything the company has is pulled again after signing in.
 */
export async function checkCanary(desk: Desk, now: number): Promise<void> {
  const known = await canary.read();
  const device = await transact(desk, async () => {
    const empty = (await readMeta(desk, 'device')) === null;
    if (empty && known) await writeMeta(desk, 'lostAt', now);
    return deviceOf(desk);
  });
  if (known?.device !== device) await canary.write({ device });
}

/** Long enough to be read, short enough not to be there for ever where nobody dismisses it. */
const toldForMs = 7 * 24 * 3_600_000;

/** When the database was found emptied; null when it never was, or the person has been told. */
export async function lostAt(desk: Desk, now: number): Promise<number | null> {
  const lost = await readMeta(desk, 'lostAt');
  return lost !== null && now - lost < toldForMs ? lost : null;
}

/** The person has been told. */
export function dismissLoss(desk: Desk): Promise<void> {
  return writeMeta(desk, 'lostAt', null);
}
