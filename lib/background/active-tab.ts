import { browser } from 'wxt/browser';

/** The tab that is looked at in a window, null when there is none. */
export async function activeTab(window: number): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId: window });
  return tab?.id ?? null;
}
