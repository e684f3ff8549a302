import { Refused } from '#lib/messages.ts';

/** A push must end before the worker is stopped, about 30 s after its last event, whatever request is open. */
const longestMs = 20_000;

/** `fetch` that ends, by its own signal where it has one: throws `Refused('offline')` where no answer came. Sends no cookies. */
export async function reach(address: string | URL, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(address, {
      ...init,
      credentials: 'omit',
      cache: 'no-store',
      signal: init.signal ?? AbortSignal.timeout(longestMs),
    });
  } catch (error) {
    throw new Refused('offline', String(error));
  }
}
