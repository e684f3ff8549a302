import { type SQL, sql } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import * as z from 'zod/mini';

/** The database role of every company transaction. */
export const companyRole = 'replywright_app';

export type Orm = PgDatabase<PgQueryResultHKT>;

/** One database, PGlite or PostgreSQL, as its owner. What belongs to a company is reached through `inCompany` alone. */
export interface Database {
  orm: Orm;
  /** Runs a file of several statements outside any transaction of ours. */
  runScript(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Runs `work` in a transaction that can see and write one company's rows only: the role has no way round row-level
 * security, and both settings end with the transaction.
 */
export function inCompany<T>(database: Database, company: string, work: (orm: Orm) => Promise<T>): Promise<T> {
  return database.orm.transaction(async (transaction) => {
    await transaction.execute(
      sql`select set_config('app.company', ${company}, true), set_config('role', ${companyRole}, true)`,
    );
    return work(transaction);
  });
}

/** Both drivers answer `{ rows }` to hand-written SQL; the shape of a row is the caller's. */
export async function queryRows<T extends z.ZodMiniType>(orm: Orm, row: T, query: SQL): Promise<z.infer<T>[]> {
  const { rows } = z.parse(z.object({ rows: z.array(row) }), await orm.execute(query));
  return rows;
}
