import { browser } from 'wxt/browser';
import { isChecked } from '#lib/languages/checked.ts';
import { askLoading, pathOf, reviewsIn, takeTables } from '#lib/languages/finished.ts';
import { finishedFiles } from '#lib/languages/finished-files.ts';
import { mainTag } from '#lib/schema/ids.ts';
import { typingAnswered } from './typing-first.ts';

const loading = new Map<string, Promise<void>>();

/**
 * Loads what the checker, the composer and triage know of every language, once a worker, while nobody waits for a check. Whoever asks one of them waits for it: they
 * answer at once, and without their tables not at all. In the script all that would be parsed at every start.
 */
export async function languagesLoaded(): Promise<void> {
  await typingAnswered();
  await Promise.all(finishedFiles.map(load));
}

/** Loads the language of the browser, in which most replies are written, while the first question is on its way. */
export async function ownLanguageLoaded(): Promise<void> {
  const own = mainTag(browser.i18n.getUILanguage());
  if (isChecked(own)) await Promise.all([own, reviewsIn(own)].map(load));
}

/** For what a person who types waits for: loads only the languages that `ask`, which is pure, turns out to need. */
export const withLanguages = <T>(ask: () => T): Promise<T> => askLoading(ask, load);

function load(file: string): Promise<void> {
  const before = loading.get(file);
  if (before) return before;
  const now = read(file).catch((problem: unknown) => {
    // The next one who asks tries again.
    loading.delete(file);
    throw problem;
  });
  loading.set(file, now);
  return now;
}

async function read(file: string): Promise<void> {
  const answer = await fetch(browser.runtime.getURL(`/${pathOf(file)}` as '/'));
  takeTables(file, await answer.arrayBuffer());
}
