import { browser } from 'wxt/browser';
import { report } from '#lib/report.ts';
import type { ToPage } from '#lib/schema/messages.ts';

export type Hearers = {
  [N in keyof ToPage]: (message: ToPage[N]['message']) => ToPage[N]['answer'] | Promise<ToPage[N]['answer']>;
};

/** Answers what the background says to this frame, and nobody else: pages and other extensions have no way in. */
export function hear(hearers: Partial<Hearers>, signal: AbortSignal): void {
  const listener = (
    said: { name: keyof ToPage; message: never },
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ) => {
    const hearer = Object.hasOwn(hearers, said?.name) ? hearers[said.name] : undefined;
    if (sender.id !== browser.runtime.id || !hearer) return;
    // Promises as answers are not understood by every Chromium of the last year.
    Promise.resolve(hearer(said.message)).then(respond, (problem: unknown) => {
      report(problem, `hearing ${said.name}`);
      respond(undefined);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
