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
  const id = tab.id;
  const asked =
    id !== undefined && pattern ? browser.permissions.request({ origins: [pattern] }) : Promise.resolve(false);
  asked
    .then(async (granted) => {
      if (id === undefined || !pattern) return openInbox();
      if (granted && !(await openDesk(id))) await openInbox();
    })
    .catch((error: unknown) => report(error, 'opening the desk from the toolbar'));
}

async function openInbox(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/inbox.html') });
}

/** Asks every frame of the tab, since a reply box may stand in any of them; false where there is no review to answer. */
async function openDesk(tab: number): Promise<boolean> {
  if (await showIn(tab)) return true;
  await registerGrantedSites();
  await startInTab(tab);
  return showIn(tab);
}

async function showIn(tab: number): Promise<boolean> {
  // Names the frames without the permission to read a person's history that `webNavigation` asks for.
  const frames = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => null });
  for (const { frameId } of frames) {
    const answer = await tellPage(tab, frameId, 'desk.show', { even: false }).catch(() => null);
    if (answer?.opened) return true;
  }
  // Nothing to answer: the desk says so, and offers to be taught the page.
  const answer = await tellPage(tab, 0, 'desk.show', { even: true }).catch(() => null);
  return answer?.opened ?? false;
}
