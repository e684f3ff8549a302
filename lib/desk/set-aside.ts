import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { report } from '#lib/report.ts';
import { NewReply } from './new-reply.ts';

const prefix = 'set-aside:';

/** Keeps a reply for which the database had no room: one key each in storage.local, which has its own. */
export function setReplyAside(reply: NewReply): Promise<void> {
  return browser.storage.local.set({ [prefix + reply.id]: reply });
}

/** Oldest first, as ids begin with the time. */
export async function repliesSetAside(): Promise<NewReply[]> {
  const kept = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));
  return kept
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, value]) => {
      const reply = z.safeParse(NewReply, value);
      if (!reply.success) report(reply.error, `reading ${key} of storage.local`);
      return reply.data ?? [];
    });
}

export function forgetSetAside(reply: NewReply): Promise<void> {
  return browser.storage.local.remove(prefix + reply.id);
}
