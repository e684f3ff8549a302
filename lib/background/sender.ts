import { type Browser, browser } from 'wxt/browser';

/**
 * Who speaks, as the browser says: `frame` a content script, `docked` our panel inside somebody's page, `own` an extension
 * page in a tab of its own or in the side panel. Null is nobody we answer.
 */
export type Speaker =
  | { kind: 'frame'; tab: number; frame: number; url: URL; top: string | null }
  | { kind: 'docked'; tab: number }
  | { kind: 'own'; tab: number | null };

/** Null where the browser does not tell us the address: no site of ours. */
export function originOf(address: string | undefined): string | null {
  return address && URL.canParse(address) ? new URL(address).origin : null;
}

export function speakerOf(sender: Browser.runtime.MessageSender): Speaker | null {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  const url = new URL(sender.url);
  const tab = sender.tab?.id;
  if (`${url.protocol}//${url.host}/` === browser.runtime.getURL('/')) {
    if (tab !== undefined && sender.frameId !== 0) return { kind: 'docked', tab };
    return { kind: 'own', tab: tab ?? null };
  }
  if (tab === undefined || sender.frameId === undefined) return null;
  return { kind: 'frame', tab, frame: sender.frameId, url, top: originOf(sender.tab?.url) };
}
