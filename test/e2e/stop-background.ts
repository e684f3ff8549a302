import type { WxtBrowser } from 'wxt/browser';
import { type Session, until } from '#scripts/browsers/launch.ts';

/** In the extension's own page. */
declare const chrome: WxtBrowser;

/**
 * Ends the background in the middle of its work. Chromium: the worker is stopped through the DevTools protocol. Firefox has no
 * such command: its event page ends after the idle time the profile was started with, and closes its ports.
 */
export async function stopBackground({ name, browser, own }: Session): Promise<void> {
  if (name === 'firefox') {
    await own.evaluate(
      () =>
        new Promise<void>((ended) => chrome.runtime.connect({ name: 'pages' }).onDisconnect.addListener(() => ended())),
    );
    return;
  }
  const running = () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension:'));
  const stopped = running();
  const worker = await stopped?.worker();
  if (!worker) throw new Error('no worker is running');
  await worker.close();
  // The panel's port wakes it again at once, as another target.
  await until('the worker to stop', async () => running() !== stopped);
}
