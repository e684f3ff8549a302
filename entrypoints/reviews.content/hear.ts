import { browser } from 'wxt/browser';
import { report } from '#lib/report.ts';
import type { ToPage } from '#lib/schema/messages.ts';

export type Hearers = {
  [N in keyof ToPage]: (message: ToPage[N]['message']) => ToPage[N]['answer'] | Promise<ToPage[N]['answer']>;
};

/** Answers one message by its name; undefined for a name it does not know. */
export type Hearer = (name: keyof ToPage, message: never) => unknown;

export function hearerOf(hearers: Partial<Hearers>): Hearer {
  return (name, message) => (Object.hasOwn(hearers, name) ? hearers[name]?.(message) : undefined);
}

/** Answers what the background says to this frame, and nobody else: pages and other extensions have no way in. */
export function hear(hearer: Hearer, signal: AbortSignal): void {
  const listener = (
    said: { name: keyof ToPage; message: never },
    sender: { id?: string },
    respond: (answer: unknown) => void,
  ) => {
    const answer = sender.id === browser.runtime.id && said?.name ? hearer(said.name, said.message) : undefined;
    if (answer === undefined) return;
    // Promises as answers are not understood by every Chromium of the last year.
    Promise.resolve(answer).then(respond, (problem: unknown) => {
      report(problem, `hearing ${said.name}`);
      respond(undefined);
    });
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
