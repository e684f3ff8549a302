import { eq, max, sql } from 'drizzle-orm';
import type { Orm } from './database.ts';
import { devices } from './schema.ts';

/** Notes that `device` is in use, and by whom. */
export async function noteDevice(orm: Orm, company: string, device: string, actor: string): Promise<void> {
  const seen = { actor, lastSeenAt: sql`now()` };
  await orm
    .insert(devices)
    .values({ company, device, ...seen })
    .onConflictDoUpdate({ target: [devices.company, devices.device], set: seen });
}

/** When each person's devices last pushed, by the person's id. Within the company's transaction. */
export async function readLastSeen(orm: Orm, company: string): Promise<Map<string | null, Date | null>> {
  const rows = await orm
    .select({ actor: devices.actor, at: max(devices.lastSeenAt) })
    .from(devices)
    .where(eq(devices.company, company))
    .groupBy(devices.actor);
  return new Map(rows.map(({ actor, at }) => [actor, at]));
}
