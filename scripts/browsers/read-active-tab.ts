import type { WxtBrowser } from 'wxt/browser';
import type { PageReading } from '#lib/schema/review.ts';
import type { Session } from './launch.ts';

/** In the extension's own page. */
declare const chrome: WxtBrowser;

/**
 * Asks the content script of the active tab's top frame, or of whichever frame has one, what it sees, as the background
 * does; null while none answers.
 */
export function readActiveTab(session: Session, frame: 'top' | 'any' = 'top'): Promise<PageReading | null> {
  return session.own.evaluate(async (frame) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return null;
    const reading: unknown = await chrome.tabs
      .sendMessage(tab.id, { name: 'page.read', message: {} }, frame === 'top' ? { frameId: 0 } : {})
      .catch(() => null);
    return reading as PageReading | null;
  }, frame);
}
