import { and, asc, eq, gt } from 'drizzle-orm';
import type { PullResponse } from '#lib/schema/sync.ts';
import { type Database, inCompany } from './database.ts';
import { readEpoch } from './epoch.ts';
import { readNames } from './read-names.ts';
import { events } from './schema.ts';

export interface PageAsked {
  company: string;
  /** The last sequence number the device has. */
  cursor: number;
  limit: number;
}

/**
 * The next events of a company in its own order, the caller's own among them. The cursor comes from the rows alone:
 * company_seq may already be ahead of them.
 */
export async function readEvents(database: Database, { company, cursor, limit }: PageAsked): Promise<PullResponse> {
  const { rows, epoch } = await inCompany(database, company, async (orm) => ({
    epoch: await readEpoch(orm),
    rows: await orm
      .select()
      .from(events)
      .where(and(eq(events.company, company), gt(events.seq, cursor)))
      .orderBy(asc(events.seq))
      .limit(limit + 1),
  }));
  const page = rows.slice(0, limit);
  const names = await readNames(database, new Set(page.map((row) => row.actor)));
  return {
    events: page.map(({ company: _, receivedAt: __, actor, ...event }) => ({
      ...event,
      actor: { id: actor, name: names.get(actor) ?? '' },
    })),
    cursor: page.at(-1)?.seq ?? cursor,
    more: rows.length > limit,
    epoch,
  };
}
