// First link of every command: runs on whatever Node is there, installs what the lock file names, and hands over to the
// Node 24 that comes with the packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

function fail(line) {
  console.error(`replywright: ${line}`);
  process.exit(1);
}

/** npm writes this file last, so a broken-off installation is repeated. */
const installed = join(root, 'node_modules/.package-lock.json');
const lock = join(root, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('replywright: installing packages, a minute or two the first time');
  // Not `npm ci`: it refuses a lock file that does not name the optional packages of every other system.
  const done = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0)
    fail('npm install failed: see above; a network connection to your package registry is needed once');
}

const node = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node;
if (!version.startsWith('v24.'))
  fail(`Node ${wanted} did not come with the packages (found "${version}"): delete node_modules and run this again`);

const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(process.platform === 'win32' ? ';' : ':');
const run = spawnSync(node, [join(root, script), ...args], { stdio: 'inherit', env: { ...process.env, PATH: path } });
process.exit(run.status ?? 1);
