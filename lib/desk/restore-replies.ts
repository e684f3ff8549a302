import type { Desk } from './database.ts';
import { logReply } from './history.ts';
import { forgetSetAside, repliesSetAside } from './set-aside.ts';

/** Logs the replies that were set aside on a full disk; throws `Refused('disk-full')` where there is still no room. */
export async function restoreReplies(desk: Desk): Promise<void> {
  for (const reply of await repliesSetAside()) {
    await logReply(desk, reply);
    await forgetSetAside(reply);
  }
}
