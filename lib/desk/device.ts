import { v7 } from 'uuid';
import type { Desk } from './database.ts';
import { readMeta, writeMeta } from './meta.ts';

/** This device's id, made with its first need; inside a transaction. */
export async function deviceOf(desk: Desk): Promise<string> {
  const known = await readMeta(desk, 'device');
  if (known) return known;
  const device = v7();
  await writeMeta(desk, 'device', device);
  return device;
}
