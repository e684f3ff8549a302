import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { attemptLifetime, attemptSlot } from '#lib/attempt-slot.ts';

const Kept = z.object({ pressedAt: z.number() });

/** Removes what pages kept of replies about to be posted and could not remove: a tab was closed, or the browser ended. */
export async function sweepAttempts(now: number): Promise<void> {
  const all = await browser.storage.local.get<Record<string, unknown>>();
  const over = Object.entries(all).flatMap(([key, value]) => {
    const kept = key.startsWith(attemptSlot) ? Kept.safeParse(value) : null;
    return kept && !(kept.success && now - kept.data.pressedAt <= attemptLifetime) ? [key] : [];
  });
  if (over.length > 0) await browser.storage.local.remove(over);
}
