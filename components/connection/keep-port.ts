import { browser } from 'wxt/browser';
import type { Push } from '#lib/schema/messages.ts';
import { pause } from './pause.ts';

const shortestPause = 100;
const longestPause = 5_000;

/**
 * Hears pushes of the background until `signal` aborts. The worker may stop at any time: its port closes, and we connect
 * again, ever slower while nothing is heard. Rejects when the extension itself is gone.
 */
export async function keepPort(name: string, take: (push: Push) => void, signal: AbortSignal): Promise<void> {
  for (let wait = shortestPause; !signal.aborted; wait = Math.min(wait * 2, longestPause)) {
    if (await listen(name, take, signal)) wait = shortestPause;
    await pause(wait, signal);
  }
}

/** Resolves when the port closes: true when something was heard through it. */
function listen(name: string, take: (push: Push) => void, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let heard = false;
    const port = browser.runtime.connect({ name });
    const hangUp = () => {
      port.disconnect();
      resolve(heard);
    };
    port.onMessage.addListener((push: Push) => {
      heard = true;
      take(push);
    });
    port.onDisconnect.addListener(() => {
      signal.removeEventListener('abort', hangUp);
      resolve(heard);
    });
    signal.addEventListener('abort', hangUp, { once: true });
  });
}
