import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '#scripts/build.ts';
import { bundleEngines, type EngineName, engines } from './bundle.ts';
import { measureInChromium } from './in-chromium.ts';
import { type Figures, paces } from './measure-engine.ts';

type Result = { engines: Partial<Record<EngineName, Figures>> };

/** Each engine in a process of its own, so that none pays for another's garbage. */
function measureInNode(folder: string): Result {
  const loop = pathToFileURL(join(folder, 'run-engine.mjs')).href;
  const assets = pathToFileURL(join(root, 'node_modules')).href;
  const measured = Object.entries(engines).map(([name, file]) => {
    const script = join(folder, `measure-${file}.mjs`);
    const bundle = pathToFileURL(join(folder, `${file}.mjs`)).href;
    const call = [bundle, assets, paces.node].map((each) => JSON.stringify(each)).join(', ');
    writeFileSync(
      script,
      `import { runEngine } from ${JSON.stringify(loop)};\nconsole.log(JSON.stringify(await runEngine(${call})));\n`,
    );
    const done = spawnSync(process.execPath, [script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (done.status !== 0) throw new Error(`${name} does not run in Node`);
    return [name, JSON.parse(done.stdout) as Figures];
  });
  return { engines: Object.fromEntries(measured) };
}

function print({ engines: measured }: Result): void {
  const cell = (text: string) => text.padStart(18);
  const spread = ({ p50, p95 }: Figures['seen600']) => cell(`${p50} / ${p95}`);
  console.log(`${'ms'.padEnd(30)}${['cold start', 'seen 600', 'unseen 600', 'unseen 4,000'].map(cell).join('')}`);
  for (const [name, { coldStartMs, seen600, unseen600, unseen4000 }] of Object.entries(measured)) {
    console.log(
      `${name.padEnd(30)}${cell(String(coldStartMs))}${spread(seen600)}${spread(unseen600)}${spread(unseen4000)}`,
    );
  }
}

/** This checker with all its languages loaded beside those a user would pick instead, on the same texts. */
export async function benchCheck({ json, chromium }: { json: boolean; chromium: boolean }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'replywright-bench-'));
  try {
    await bundleEngines(folder, chromium ? 'browser' : 'node');
    const result = chromium ? await measureInChromium(folder) : measureInNode(folder);
    if (json) console.log(JSON.stringify(result));
    else print(result);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
