import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from './build.ts';

/** Bytes after gzip that a file of the shipped build may have. */
const budgets: Record<string, number> = {
  'content-scripts/reviews.js': 3_000,
  'page.js': 20_000,
  'blocks.js': 15_000,
  'dock.js': 6_000,
  'slash.js': 8_000,
  'teach.js': 20_000,
};

for (const browser of ['chromium', 'firefox'] as const) {
  const folder = builtExtension(browser, 'shipped');
  for (const [file, budget] of Object.entries(budgets)) {
    const size = gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    console.log(`${browser} ${file}: ${size} of ${budget} bytes gzip`);
    if (size > budget) {
      console.error(`${file} is ${size - budget} bytes over its budget`);
      process.exitCode = 1;
    }
  }
}
