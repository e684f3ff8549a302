import type { WxtBrowser } from 'wxt/browser';
import type { Session } from '#scripts/browsers/launch.ts';
import { askBackground } from '#scripts/job/ask.ts';

/** In the extension's own page. */
declare const chrome: WxtBrowser;
type OwnPage = { ended?: Promise<void> };

/**
 * Ends the background in the middle of its work. Chromium: the worker is stopped through the DevTools protocol. Firefox has no
 * such command: its event page ends after the idle time the profile was started with, and closes its ports.
 */
export async function stopBackground(session: Session): Promise<void> {
  const { name, own } = session;
  await own.evaluate(() => {
    const port = chrome.runtime.connect({ name: 'pages' });
    (globalThis as OwnPage).ended = new Promise((end) => port.onDisconnect.addListener(() => end()));
  });
  // Answered by the background that has the port.
  await askBackground(session, 'settings.get', {});
  if (name === 'chromium') {
    const protocol = await own.createCDPSession();
    await protocol.send('ServiceWorker.enable');
    await protocol.send('ServiceWorker.stopAllWorkers');
    await protocol.detach();
  }
  await own.evaluate(() => (globalThis as OwnPage).ended);
}
