import { and, eq, sql } from 'drizzle-orm';
import { eventTypes } from '#lib/schema/sync.ts';
import { payloadShape } from '#lib/schema/sync-payloads.ts';
import type { Orm } from './database.ts';
import { events } from './schema.ts';

/** Cuts a company's stored events to what may be kept under privacy `off`, and deletes those of which nothing may. */
export async function dropWords(orm: Orm, company: string): Promise<void> {
  for (const type of eventTypes) {
    const ofType = and(eq(events.company, company), eq(events.type, type));
    const shape = payloadShape(type, 'off');
    if (!shape) {
      await orm.delete(events).where(ofType);
      continue;
    }
    const kept = sql.join(
      Object.keys(shape.shape).map((name) => sql`${name}`),
      sql`, `,
    );
    const payload = sql`(select jsonb_object_agg(name, value) from jsonb_each(payload) as part (name, value) where name in (${kept}))`;
    await orm.update(events).set({ payload }).where(ofType);
  }
}
