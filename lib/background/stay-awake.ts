import { browser } from 'wxt/browser';

/** A worker is stopped 30 s after its last event whatever it reads meanwhile; a call of the browser's interface is one. */
const everyMs = 20_000;

/** Keeps the worker up until `signal` aborts. */
export function stayAwake(signal: AbortSignal): void {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), everyMs);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
