import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PushResponse, StoredEvent } from '#lib/schema/sync.ts';
import { openEmbedded, openInMemory } from '#server/db/embedded.ts';
import { readEpoch } from '#server/db/epoch.ts';
import { user } from '#server/db/schema.ts';
import { demoMembers, seedDemo } from '#server/demo.ts';
import { startAccount } from './account.ts';
import { connectDemo } from './people.ts';

const main = join(import.meta.dirname, '../../server/main.ts');
let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'replywright-embedded-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** Runs server/main.ts on `directory` and waits until it listens or ends. */
async function run(environment: Record<string, string> = {}, ...args: string[]) {
  const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: directory, ...environment };
  const child = spawn(process.execPath, [main, ...args], { env });
  let said = '';
  const listening = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk;
        if (said.includes('"listening"')) resolve();
      });
    }
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  await Promise.race([listening, ended]);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { said: () => said, ended, end };
}

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

test('the demonstration company is made once', async () => {
  const database = await openInMemory();
  const { parts } = await startAccount(database);
  await seedDemo(parts);
  await seedDemo(parts);
  expect(await database.orm.select().from(user)).toHaveLength(demoMembers.length);
  await database.close();
});

test('the demonstration company, whose passwords everybody knows, is never made where others can connect', async () => {
  const open = await run({ HOST: '0.0.0.0' }, '--demo');
  expect(await open.ended).toBe(1);
  expect(open.said()).toContain('HOST=127.0.0.1');
});
