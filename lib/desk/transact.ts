import { Refused } from '#lib/messages.ts';
import type { Desk } from './database.ts';

const lostConnection = new Set(['DatabaseClosedError', 'InvalidStateError', 'UnknownError']);

/** Dexie shows a full disk as an AbortError around the browser's QuotaExceededError. */
export function isDiskFull(error: unknown): boolean {
  return namesOf(error).includes('QuotaExceededError');
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return [];
  return [error.name, ...namesOf((error as { inner?: unknown }).inner)];
}

/**
 * Runs `work`, reopening the database when its connection was lost under it (a woken worker's connection may be closed:
 * dexie #1805, #543). `work` must bear repetition. Three repetitions, then the error.
 */
export async function withDesk<T>(desk: Desk, work: () => PromiseLike<T>): Promise<T> {
  for (let repetition = 0; ; repetition++) {
    try {
      if (repetition > 0) {
        desk.close({ disableAutoOpen: false });
        await desk.open();
      }
      return await work();
    } catch (error) {
      if (repetition === 3 || !namesOf(error).some((name) => lostConnection.has(name))) throw error;
    }
  }
}

/**
 * One read-write transaction over the whole desk: all of `work` is kept or nothing. `work` awaits nothing but the desk.
 * On a full disk the history of acknowledged events makes room first; then `Refused('disk-full')`.
 */
export async function transact<T>(desk: Desk, work: () => Promise<T>): Promise<T> {
  const run = () => withDesk(desk, () => desk.transaction('rw', desk.tables, work));
  try {
    return await run();
  } catch (error) {
    if (!isDiskFull(error)) throw error;
  }
  try {
    await withDesk(desk, () => desk.acked.clear());
    return await run();
  } catch (error) {
    if (isDiskFull(error)) throw new Refused('disk-full');
    throw error;
  }
}
