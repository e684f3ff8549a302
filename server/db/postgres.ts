import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';

/** A migrated PostgreSQL. `onError`: a connection broke while nobody used it; the pool replaces it. */
export async function openPostgres(url: string, onError: (error: Error) => void): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 10_000 });
  pool.on('error', onError);
  const database: Database = {
    orm: drizzle({ client: pool }),
    runScript: async (text) => void (await pool.query(text)),
    close: () => pool.end(),
  };
  await migrate(database);
  return database;
}
