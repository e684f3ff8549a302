import { browser } from 'wxt/browser';
import { attemptSlot } from '#lib/attempt-slot.ts';
import type { Attempt, PostedMessage } from '#lib/page/posted-attempt.ts';
import type { AttemptStore } from '#lib/page/posted-carry.ts';
import type { PostedStore } from '#lib/page/posted-outbox.ts';

const posted = 'posted.';

/** Attempts by the frame's name, so that one outlives a load of its frame. */
export const attempts: AttemptStore = {
  save: (token, value) => browser.storage.local.set({ [attemptSlot + token]: value }),
  drop: (token) => browser.storage.local.remove(attemptSlot + token),
  find: async (token) =>
    (await browser.storage.local.get<Record<string, Attempt>>(attemptSlot + token))[attemptSlot + token] ?? null,
};

/** Replies that the background has not acknowledged. */
export const postedReplies: PostedStore = {
  put: (reply) => browser.storage.local.set({ [posted + reply.id]: reply }),
  remove: (id) => browser.storage.local.remove(posted + id),
  waiting: async () => {
    const all = await browser.storage.local.get<Record<string, PostedMessage>>();
    return Object.entries(all).flatMap(([key, reply]) =>
      key.startsWith(posted) && new URL(reply.address).origin === location.origin ? [reply] : [],
    );
  },
};
