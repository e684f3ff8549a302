import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { until } from '../browsers/launch.ts';
import { root } from '../build.ts';

export type AccountServer = { origin: string; stop(): Promise<void> };

/** Starts the account server, with the demonstration company, on the embedded database in `data`, and waits until it answers. Port 0 picks a free one. */
export async function startAccountServer(data: string, port = 0): Promise<AccountServer> {
  const chosen = port || (await freePort());
  const origin = `http://localhost:${chosen}`;
  const child = spawn(join(root, 'node_modules/.bin/node'), [join(root, 'server/main.ts'), '--demo'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: '',
      DATA_DIR: data,
      PORT: String(chosen),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      PUBLIC_URL: origin,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-4000);
  });
  await until(
    'the account server',
    () => {
      if (child.exitCode !== null) throw new Error(`the account server stopped at once:\n${said}`);
      return fetch(`http://127.0.0.1:${chosen}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
    },
    60,
  );
  return { origin, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('no port to listen on');
  return address.port;
}
