import { browser } from 'wxt/browser';
import { report } from '#lib/report.ts';

const scriptId = 'granted-sites';
const file = '/content-scripts/reviews.js';

/** Match pattern of the whole host a page is on; null where no extension may go. */
export function hostPattern(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${host}/*` : null;
}

/** Patterns that the shipped content script covers without being asked. */
function shipped(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

/** Makes the registered script cover exactly the hosts that the person has granted; called at every start, as an update may have dropped it. */
export async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set(shipped());
  const matches = origins.filter((origin) => !own.has(origin));
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    js: [file],
    matches,
    allFrames: true,
    persistAcrossSessions: true,
    runAt: 'document_idle' as const,
  };
  await (known ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Starts the content script in a tab that was open before it could be there: just granted, installed or updated. */
export async function startInTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [file] });
}

/** Tabs that were open at installation or update run no script of this version yet. */
export async function startInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: [...shipped(), ...origins] });
  const sites = tabs.flatMap(({ id, url }) => (id !== undefined && hostPattern(url) ? [id] : []));
  const started = await Promise.allSettled(sites.map(startInTab));
  for (const result of started) if (result.status === 'rejected') report(result.reason, 'starting in an open tab');
}
