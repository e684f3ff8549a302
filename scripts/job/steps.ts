import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Prints what was done and what was seen, numbered, and keeps a picture of each step. */
export type Steps = { saw(step: string, seen: string, page?: Page): Promise<void> };

export function startSteps(shots: string): Steps {
  rmSync(shots, { recursive: true, force: true });
  mkdirSync(shots, { recursive: true });
  let number = 0;
  return {
    async saw(step, seen, page) {
      number++;
      console.log(`${String(number).padStart(2)}. ${step.padEnd(26)} ${seen}`);
      const name = `${String(number).padStart(2, '0')}-${step.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.png`;
      if (page) await page.screenshot({ path: join(shots, name) as `${string}.png` });
    },
  };
}

/** The beginning of a text, on one line. */
export function brief(text: string | null, length = 70): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line.length > length ? `“${line.slice(0, length - 1)}…”` : `“${line}”`;
}
