import type { Desk } from './database.ts';
import { isGone } from './effects.ts';
import type { ReadEvent } from './read-event.ts';

type Told = Extract<ReadEvent, { type: 'review.changed' }>;

/**
 * What a colleague saw after a reply: history, in whatever order it comes. A review that somebody saw go is gone here too, so that
 * the next look that shows it takes that back. Stars that a company keeps at home are known only where they were seen.
 */
export async function foldEffect(desk: Desk, { payload, actor }: Told): Promise<void> {
  const { effectId: id, replyId, kind, seenAt: at, site, from = null, to = null, scale = null } = payload;
  const known = await desk.effects.get(id);
  const stars = known ? { from: known.from, to: known.to, scale: known.scale } : { from, to, scale };
  await desk.effects.put({ id, replyId, kind, ...stars, at, site, by: actor });
  if (kind !== 'removed' && kind !== 'back') return;
  const gone = await isGone(desk, replyId);
  await desk.followed.update(replyId, gone ? { gone } : { gone, gapAt: null });
}
