import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '#server/db/database.ts';
import { openInMemory } from '#server/db/embedded.ts';
import { openPostgres } from '#server/db/postgres.ts';
import { type Cluster, startCluster } from './postgres-cluster.ts';

export interface DatabaseKind {
  name: 'PGlite' | 'PostgreSQL';
  /** A new, migrated, empty database; closed after the tests. */
  open(): Promise<Database>;
}

/** Runs the same tests on the embedded database and on a real PostgreSQL. */
export function onEachDatabase(tests: (kind: DatabaseKind) => void): void {
  describe('on PGlite', () => {
    const opened: Database[] = [];
    afterAll(() => Promise.all(opened.map((database) => database.close())));
    tests({ name: 'PGlite', open: async () => keep(opened, await openInMemory()) });
  });
  describe('on PostgreSQL', () => {
    const opened: Database[] = [];
    let cluster: Cluster;
    beforeAll(async () => {
      cluster = await startCluster();
    });
    afterAll(async () => {
      await Promise.all(opened.map((database) => database.close()));
      isClosed = true;
      await cluster.stop();
    });
    // A connection that is being closed may still hear that the server stops.
    let isClosed = false;
    const fail = (error: unknown) => {
      if (!isClosed) throw error;
    };
    tests({
      name: 'PostgreSQL',
      open: async () => keep(opened, await openPostgres(await cluster.createDatabase(), fail)),
    });
  });
}

function keep(opened: Database[], database: Database): Database {
  opened.push(database);
  return database;
}
