import type { PostedMessage } from './posted-attempt.ts';

/** Where replies wait until the background has them; outlives the page. */
export type PostedStore = {
  put: (reply: PostedMessage) => Promise<void>;
  remove: (id: string) => Promise<void>;
  /** Those of this origin. */
  waiting: () => Promise<PostedMessage[]>;
};

export type Deliver = (reply: PostedMessage) => Promise<boolean>;

/** In milliseconds: the background may be starting, or its update may take a while. */
const waits = [0, 500, 2000, 8000, 30_000];

/**
 * Hands a reply over under its own id until it is acknowledged, so that a repeat is no second reply. What cannot be handed
 * over now stays and is repeated by the next page of the same site.
 */
export async function handOver(
  reply: PostedMessage,
  store: PostedStore,
  deliver: Deliver,
  signal: AbortSignal,
): Promise<void> {
  await store.put(reply);
  for (const wait of waits) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (signal.aborted) return;
    if (await deliver(reply)) return store.remove(reply.id);
  }
}

/** Repeats what earlier pages of this site could not hand over. */
export async function handOverWaiting(store: PostedStore, deliver: Deliver): Promise<void> {
  for (const reply of await store.waiting()) {
    if (await deliver(reply)) await store.remove(reply.id);
  }
}
