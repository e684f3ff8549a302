import type { Attempt } from './posted-attempt.ts';

/** What an attempt outlives a load of its frame in; the page itself neither reads nor writes it. */
export type AttemptStore = {
  save: (token: string, attempt: Attempt) => Promise<void>;
  drop: (token: string) => Promise<void>;
  find: (token: string) => Promise<Attempt | null>;
};

const slot = 'replywright-frame';

/**
 * Names this frame across loads. Only the name lies in the page's storage: a page that changes it finds no attempt under
 * another. Null where the page has no storage.
 */
export function frameToken(memory: () => Storage, make: () => string): string | null {
  try {
    const kept = memory().getItem(slot);
    if (kept) return kept;
    const made = make();
    memory().setItem(slot, made);
    return made;
  } catch (refusal) {
    if (refusal instanceof DOMException) return null;
    throw refusal;
  }
}
