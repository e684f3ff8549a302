import { browser } from 'wxt/browser';
import { ask } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import type { Answer, Request, RequestName } from '#lib/schema/messages.ts';

/** False once the extension was updated or removed under this page: nothing of the browser's can be called then. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

export type Tell = <N extends RequestName>(name: N, request: Request<N>) => Promise<Answer<N> | null>;

/** Asks the background; null where it has no answer now. `onGone` is called when there is no background any more. */
export function makeTell(onGone: () => void): Tell {
  return async (name, request) => {
    try {
      return await ask(name, request);
    } catch (problem) {
      if (isAlive()) report(problem, `asking ${name}`);
      else onGone();
      return null;
    }
  };
}
