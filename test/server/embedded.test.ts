import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PushResponse, StoredEvent } from '#lib/schema/sync.ts';
import { openEmbedded } from '#server/db/embedded.ts';
import { readEpoch } from '#server/db/epoch.ts';
import { startAccount } from './account.ts';
import { connectDemo } from './people.ts';
import { runServer } from './run-server.ts';

const root = join(import.meta.dirname, '../..');
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'replywright-embedded-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const run = () => runServer(directory);

test('a second process on the directory refuses in one line; a stop in order changes nothing', async () => {
  const first = await run();
  expect(first.said()).toContain('embedded database: survives crashes, not power loss');
  const second = await run();
  expect(await second.ended).toBe(1);
  expect(second.said().trim()).toBe(
    `${directory} is in use by another Replywright server. Stop that one, or give this one its own DATA_DIR.`,
  );
  expect(await first.end('SIGTERM')).toBe(0);

  const epochs = [];
  for (let opened = 0; opened < 2; opened += 1) {
    const database = await openEmbedded(directory, console.error);
    epochs.push(await readEpoch(database.orm));
    await database.close();
  }
  expect(new Set(epochs).size).toBe(1);
});

test('a crash loses no acknowledged event and leaves no lock; the epoch is new, so that devices offer theirs again', async () => {
  const crash = spawn(process.execPath, [join(import.meta.dirname, 'crash-after-push.ts'), directory]);
  let said = '';
  crash.stdout.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  expect(await once(crash, 'close')).toEqual([null, 'SIGKILL']);
  const { acked, epoch } = PushResponse.parse(JSON.parse(said));

  const database = await openEmbedded(directory, console.error);
  const { device } = await connectDemo(await startAccount(database));
  const page = await device.pull();
  expect(page.events.map((event) => StoredEvent.parse(event).id)).toEqual(acked);
  expect(page.epoch).not.toBe(epoch);
  await database.close();
});

test('after a restore one command makes the epoch new, and only with the server stopped', async () => {
  const first = await openEmbedded(directory, console.error);
  const before = await readEpoch(first.orm);
  const command = () => {
    const env = { PATH: process.env.PATH, DATA_DIR: directory };
    return spawnSync(process.execPath, ['server/new-epoch.ts'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
  };
  expect(command()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^.* is in use by another.*\n$/) });
  await first.close();

  expect(command()).toMatchObject({ status: 0 });
  const second = await openEmbedded(directory, console.error);
  expect(await readEpoch(second.orm)).not.toBe(before);
  await second.close();
});
