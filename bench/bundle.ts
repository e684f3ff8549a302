import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { root } from '#scripts/build.ts';
import { finishedTableFiles, finishedTablesInEsbuild } from '#scripts/finished-tables.ts';
import { lazyPatternsInEsbuild } from '#scripts/lazy-patterns.ts';

/** Checkers by the file in bench/engines that starts them, ours first. */
export const engines = {
  replywright: 'replywright',
  'harper.js': 'harper',
  alex: 'alex',
  'retext-profanities + equality': 'retext',
  'write-good': 'write-good',
  textlint: 'textlint',
} as const;
export type EngineName = keyof typeof engines;

/** An engine with all it needs, as it would ship, and the loop that measures it; the same treatment for each. */
export async function bundleEngines(folder: string, platform: 'node' | 'browser'): Promise<void> {
  await build({
    entryPoints: [
      ...Object.values(engines).map((file) => join(root, 'bench/engines', `${file}.ts`)),
      join(root, 'bench/run-engine.ts'),
    ],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    entryNames: '[name]',
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    platform,
    // Packages in the older format load Node's own modules by `require`.
    plugins: [finishedTablesInEsbuild, lazyPatternsInEsbuild],
    banner:
      platform === 'node'
        ? { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" }
        : {},
    // Read only where there are files; in a browser the address of the module is fetched.
    ...(platform === 'browser'
      ? { external: ['fs', 'node:fs'], alias: { 'node:assert': join(root, 'bench/engines/assert-in-browser.ts') } }
      : {}),
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  for (const [path, tables] of finishedTableFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), tables);
  }
}
