import { browser } from 'wxt/browser';

/** The tab the person looks at, null when there is none (only a tool window is open). */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}
