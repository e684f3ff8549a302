import { sql } from 'drizzle-orm';
import type { Orm } from './database.ts';
import { serverState } from './schema.ts';

/** The server's present epoch: lib/schema/sync.ts, PushResponse. */
export async function readEpoch(orm: Orm): Promise<string> {
  const [row] = await orm.select().from(serverState);
  if (!row) throw new Error('server_state is empty: the migrations did not run');
  return row.epoch;
}

/** After a restore, or whenever rows may be missing: devices will offer again what they keep of the last seven days. */
export async function renewEpoch(orm: Orm): Promise<void> {
  await orm.update(serverState).set({ epoch: sql`gen_random_uuid()::text` });
}
