import { sql } from 'drizzle-orm';
import type { SyncEvent } from '#lib/schema/sync.ts';
import type { Orm } from './database.ts';

export interface EventBatch {
  company: string;
  actor: string;
  device: string;
  /** Valid and storable: server/sync-verdict.ts. */
  events: readonly SyncEvent[];
}

/**
 * Stores what is not stored yet. Numbers are taken in the statement that inserts, under the row lock of company_seq: whoever
 * reads number n can rely on every smaller one being there. (A bare bigserial lost 28 % of events to followers.) An event
 * that was there already leaves a gap, which means nothing.
 */
export async function storeEvents(orm: Orm, { company, actor, device, events }: EventBatch): Promise<void> {
  await orm.execute(sql`
      with taken as (
        insert into company_seq (company_id, seq) values (${company}, ${events.length})
        on conflict (company_id) do update set seq = company_seq.seq + excluded.seq
        returning seq
      ), stored as (
        insert into events (company_id, event_id, seq, device, actor, n, v, type, key, at, payload)
        select ${company}, (event ->> 'id')::uuid, taken.seq - ${events.length} + place, ${device}::uuid, ${actor},
          (event ->> 'n')::bigint, (event ->> 'v')::int, event ->> 'type', event ->> 'key', (event ->> 'at')::bigint,
          event -> 'payload'
        from taken, jsonb_array_elements(${JSON.stringify(events)}::jsonb) with ordinality as pushed (event, place)
        on conflict (company_id, event_id) do nothing
      )
      select seq from taken`);
}
