import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../server/main.ts');

/** Runs server/main.ts on `directory` and waits until it listens or ends. */
export async function runServer(directory: string, environment: Record<string, string> = {}, ...args: string[]) {
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
  const ended = once(child, 'close').then(([code]) => code as number | null);
  await Promise.race([listening, ended]);
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { said: () => said, ended, end };
}
