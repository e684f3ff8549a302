import { browser } from 'wxt/browser';
import { takeTables } from '#lib/languages/finished.ts';
import { finishedFile } from '#lib/languages/finished-file.ts';

let loading: Promise<void> | null = null;

/**
 * Loads what the checker, the composer and triage know of every language, once a worker. Whoever asks one of them waits for it: they answer at once, and without
 * their tables not at all. A file of its own is read while the stores open; in the script it would be parsed at every start.
 */
export function languagesLoaded(): Promise<void> {
  loading ??= load().catch((problem: unknown) => {
    // The next one who asks tries again.
    loading = null;
    throw problem;
  });
  return loading;
}

async function load(): Promise<void> {
  if (!finishedFile) return;
  const file = await fetch(browser.runtime.getURL(`/${finishedFile}` as '/'));
  takeTables(await file.arrayBuffer());
}
