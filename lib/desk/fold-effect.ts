import type { Desk } from './database.ts';
import type { ReadEvent } from './read-event.ts';

type Told = Extract<ReadEvent, { type: 'review.changed' }>;

/** What a colleague saw after a reply: history, in whatever order it comes. */
export async function foldEffect(desk: Desk, { payload, actor }: Told): Promise<void> {
  const { effectId: id, seenAt: at, ...said } = payload;
  await desk.effects.put({ ...said, id, at, by: actor });
}
