import { browser } from 'wxt/browser';
import { report } from '#lib/report.ts';

const scriptId = 'granted-sites';
const file = '/content-scripts/reviews.js';

/** Match pattern of the whole host a page is on; null where no extension may go. No port: Firefox takes none in a pattern. */
export function hostPattern(address: string | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** Patterns that the shipped content script covers without being asked. */
function shipped(): string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

/** Hosts the person has granted besides the shipped ones. The browser tells both as whole hosts, without their paths. */
export function grantedHosts(origins: string[], matches: string[]): string[] {
  const known = new Set(matches.flatMap((match) => [match, hostPattern(match.replace('*', ''))]));
  return origins.filter((origin) => !known.has(origin));
}

let registering: Promise<void> = Promise.resolve();

/**
 * Makes the registered script cover exactly the hosts that the person has granted; called at every start, as an update may have
 * dropped it. One run after the other: two at once would both find nothing registered.
 */
export function registerGrantedSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = grantedHosts(origins, shipped());
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

/** Starts the content script in all frames where it could not be yet: just granted, installed or updated. */
export async function startInTab(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [file] });
}

/** Puts the dock into a tab's top frame; again does nothing. */
export async function startDockIn(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: ['/dock.js'] });
}

/** Puts the running part into one frame, whose sleeping part asked for it. */
export async function startPageIn(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/page.js'] });
}

/** Puts the reader of repeated blocks into one frame, which asked for it. */
export async function startBlocksIn(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/blocks.js'] });
}

/** Puts the list of templates into one frame, where the person called it. */
export async function startSlashIn(tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['/slash.js'] });
}

/** Tabs that were open at installation or update run no script of this version yet. */
export async function startInOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = await browser.tabs.query({ url: [...shipped(), ...grantedHosts(origins, shipped())] });
  const sites = tabs.flatMap(({ id, url }) => (id !== undefined && hostPattern(url) ? [id] : []));
  const started = await Promise.allSettled(sites.map((tab) => startInTab(tab)));
  for (const result of started) if (result.status === 'rejected') report(result.reason, 'starting in an open tab');
}
