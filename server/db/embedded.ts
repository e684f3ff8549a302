import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database } from './database.ts';
import { renewEpoch } from './epoch.ts';
import { lockDirectory } from './lock-directory.ts';
import { migrate } from './migrate.ts';
import { markOpen } from './open-mark.ts';

/** PGlite plans without statistics until told: a pull took 137 ms before ANALYZE and 13 ms after. Milliseconds. */
const analyseEvery = 3_600_000;

/** A migrated PGlite in memory; gone with the process. */
export async function openInMemory(): Promise<Database> {
  const client = await PGlite.create();
  const database = databaseOf(client, () => client.close());
  await migrate(database);
  return database;
}

/**
 * A migrated PGlite in `directory`. It does not flush to the disk, so a power cut may take the last rows: after a start that
 * follows no clean end the epoch is new, and devices offer again what they keep. PGlite itself lets two processes open one
 * directory and loses rows (electric-sql/pglite#1106), so the directory is locked first.
 * `onError`: upkeep in the background failed; nothing is lost by it.
 */
export async function openEmbedded(directory: string, onError: (error: unknown) => void): Promise<Database> {
  await mkdir(directory, { recursive: true });
  const unlock = lockDirectory(directory);
  const { unclean, unmark } = markOpen(directory);
  const client = await PGlite.create(join(directory, 'pglite'));
  const analysing = setInterval(() => client.exec('analyze').catch(onError), analyseEvery);
  const database = databaseOf(client, async () => {
    clearInterval(analysing);
    await client.close();
    unmark();
    unlock();
  });
  await migrate(database);
  if (unclean) await renewEpoch(database.orm);
  return database;
}

function databaseOf(client: PGlite, close: () => Promise<void>): Database {
  return {
    orm: drizzle({ client }),
    runScript: async (text) => void (await client.exec(text)),
    close,
  };
}
