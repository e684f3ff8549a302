import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers/find.ts';
import { buildPracticePage, builtExtension, root } from './build.ts';

/**
 * Everything: types, lint, unused code, builds and their size, unit and component tests, the server on PGlite and on PostgreSQL,
 * and the whole job in Chromium and Firefox. Goes on after a failure, so that one run tells all.
 */
const reports = join(root, '.output/test');
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

function step(name: string, work: () => void): void {
  const start = Date.now();
  console.log(`\n── ${name}`);
  try {
    work();
  } catch (error) {
    failures.push(name);
    console.error(error instanceof Error ? error.message : error);
  }
  console.log(`   ${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

function run(command: string, ...args: string[]): void {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`${command} ${args[0]} failed`);
}

function vitest(project: string): void {
  const file = join(reports, `${project}.json`);
  try {
    run('vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  } finally {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    totals.passed += report.numPassedTests;
    totals.failed += report.numFailedTests;
    totals.skipped += report.numPendingTests + report.numTodoTests;
  }
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
step('browsers', () => {
  findBrowser('chromium');
  findBrowser('firefox');
});
step('types', () => {
  run('wxt', 'prepare');
  run('tsc', '--noEmit');
});
step('lint', () => run('biome', 'check', '--error-on-warnings', '.'));
step('unused code', () => run('knip'));
step('builds', () => {
  for (const browser of ['chromium', 'firefox'] as const) {
    builtExtension(browser, 'shipped');
    builtExtension(browser, 'everywhere');
  }
  buildPracticePage();
});
step('size', () => run('node', 'scripts/size.ts'));
step('unit tests', () => vitest('unit'));
step('server tests', () => vitest('server'));
step('end to end', () => vitest('e2e'));

if (failures.length > 0) console.error(`\nfailed: ${failures.join(', ')}`);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = failures.length > 0 ? 1 : 0;
