import type { Task } from '#lib/schema/follow-up.ts';

/** An open promise to call, due in two days. */
export const task = (changes: Partial<Task> = {}): Task => ({
  id: '01932c5e-0000-7000-8000-0000000000c1',
  replyId: '01932c5e-0000-7000-8000-0000000000a1',
  reviewKey: 'google:place-1:r-1',
  platform: 'google',
  listing: 'place-1',
  author: 'Dana Whitfield',
  words: 'We will call you by Friday.',
  deed: 'contact',
  madeAt: Date.now() - 86_400_000,
  dueAt: Date.now() + 2 * 86_400_000 + 60_000,
  due: 'said',
  state: 'open',
  settledAt: null,
  ...changes,
});
