import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './browsers/find.ts';

/** `shipped` names the supported sites' hosts; `everywhere` differs only in matching every address. */
export type Build = 'shipped' | 'everywhere';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'scripts/finished-tables.ts',
  'scripts/lazy-patterns.ts',
  'wxt.config.ts',
  'package-lock.json',
];

/** Fingerprint of all that goes into a build. */
function sourceHash(): string {
  const hash = createHash('sha256');
  const files = sources.flatMap((source) =>
    source.includes('.')
      ? [source]
      : globSync(`${source}/**/*`, { cwd: root, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** Folder of the unpacked build, made if it is not there or older than its sources. */
export function builtExtension(browser: BrowserName, build: Build): string {
  const name = browser === 'chromium' ? 'chrome' : 'firefox';
  const folder = join(root, '.output', build === 'shipped' ? name : `${name}-everywhere`);
  const stamp = join(root, '.output', `${name}-${build}.stamp`);
  const hash = sourceHash();
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
    return folder;
  console.error(`building the extension for ${browser}${build === 'everywhere' ? ', for every address' : ''}`);
  run('wxt', ['build', '-b', name, ...(build === 'everywhere' ? ['--mode', 'everywhere'] : [])]);
  writeFileSync(stamp, hash);
  return folder;
}

/** Builds the practice page the server serves. */
export function buildPracticePage(): void {
  run('vite', ['build', '-c', 'server/practice/vite.config.ts', '--logLevel', 'warn']);
}

function run(command: string, args: string[]): void {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // Vite takes a mode of its own for development, and React's development build with it.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (done.status === 0) return;
  const said = `${done.stdout}${done.stderr}`.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  throw new Error(`${command} ${args.join(' ')} failed:\n${said.slice(-12).join('\n')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const browser of ['chromium', 'firefox'] as const) {
    for (const build of ['shipped', 'everywhere'] as const) console.log(builtExtension(browser, build));
  }
  buildPracticePage();
}
