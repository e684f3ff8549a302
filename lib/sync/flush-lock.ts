const name = 'replywright-flush';

/** Runs when no other context of the extension is syncing; a stopped worker's lock is free within milliseconds. */
export async function withFlushLock(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request(name, work);
}

/** The same where no other context is at it; tells whether it ran. */
export function withFreeFlushLock(work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}
