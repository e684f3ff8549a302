import { type Browser, browser } from 'wxt/browser';
import { tellPage } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import { hostPattern, registerGrantedSites, startInTab } from './grants.ts';

/**
 * The toolbar button: opens the desk where we are at work, asks for the site where we are not. The browser shows its own
 * question only in the gesture itself, so nothing is awaited before it.
 */
export function pressToolbar(tab: Browser.tabs.Tab): void {
  const pattern = hostPattern(tab.url);
  if (tab.id === undefined || !pattern) return void browser.tabs.create({ url: browser.runtime.getURL('/inbox.html') });
  const id = tab.id;
  browser.permissions
    .request({ origins: [pattern] })
    .then(async (granted) => {
      if (granted) await openDesk(id);
    })
    .catch((error: unknown) => report(error, 'opening the desk from the toolbar'));
}

async function openDesk(tab: number): Promise<void> {
  const answered = await tellPage(tab, 0, 'desk.show', {}).catch(() => null);
  if (answered) return;
  await registerGrantedSites();
  await startInTab(tab);
  await tellPage(tab, 0, 'desk.show', {});
}
