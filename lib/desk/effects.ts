import { v7 } from 'uuid';
import type { Effect, EffectSum, EffectTotals } from '#lib/schema/follow-up.ts';
import { enqueue } from '#lib/sync/outbox.ts';
import type { Desk } from './database.ts';
import type { Change } from './effect-of.ts';
import { readMeta } from './meta.ts';
import { withDesk } from './transact.ts';

/** In a transaction: keeps what was seen after a reply, and tells the company of it. */
export async function appendEffect(
  desk: Desk,
  replyId: string,
  change: Change,
  { at, site }: { at: number; site: string },
): Promise<void> {
  const id = v7();
  const by = (await readMeta(desk, 'account'))?.info.member ?? null;
  await desk.effects.add({ id, replyId, ...change, at, site, by });
  await enqueue(desk, 'review.changed', replyId, at, { effectId: id, replyId, ...change, seenAt: at, site });
}

/** In a transaction: whether the last word on a reply's review is that it is gone, whoever saw it. */
export async function isGone(desk: Desk, replyId: string): Promise<boolean> {
  return sumsOf(await desk.effects.where('replyId').equals(replyId).toArray())[replyId]?.removed ?? false;
}

/** What is known to have happened after each of these replies, by the reply's id; one after which nothing was seen is absent. */
export async function effectsOf(desk: Desk, replyIds: string[]): Promise<Record<string, EffectSum>> {
  return sumsOf(await withDesk(desk, () => desk.effects.where('replyId').anyOf(replyIds).toArray()));
}

/** Of all replies. */
export async function effectTotals(desk: Desk): Promise<EffectTotals> {
  return totalsOf(Object.values(sumsOf(await withDesk(desk, () => desk.effects.toArray()))));
}

/**
 * Two devices may see one change: it counts once, as only the first and the last word on a reply are held against each other. A
 * rating that changed nobody here knows how is an edit, unless it is known from another word.
 */
export function sumsOf(effects: readonly Effect[]): Record<string, EffectSum> {
  const sums: Record<string, EffectSum> = {};
  const untold = new Set<string>();
  for (const { replyId, kind, from, to, scale } of effects.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    const sum = sums[replyId] ?? { edited: false, rating: null, removed: false };
    sums[replyId] = sum;
    if (kind === 'edited') sum.edited = true;
    if (kind === 'removed' || kind === 'back') sum.removed = kind === 'removed';
    if (kind !== 'rated') continue;
    if (from === null || to === null) untold.add(replyId);
    else sum.rating = { from: sum.rating?.from ?? from, to, scale };
  }
  for (const id of untold) {
    const sum = sums[id];
    if (sum?.rating === null) sum.edited = true;
  }
  const happened = ({ edited, rating, removed }: EffectSum) =>
    edited || removed || (rating && rating.from !== rating.to);
  return Object.fromEntries(
    Object.entries(sums).flatMap(([id, sum]) =>
      happened(sum) ? [[id, { ...sum, rating: sum.rating?.from === sum.rating?.to ? null : sum.rating }]] : [],
    ),
  );
}

export function totalsOf(sums: readonly EffectSum[]): EffectTotals {
  const count = (is: (sum: EffectSum) => boolean) => sums.filter(is).length;
  return {
    edited: count(({ edited }) => edited),
    up: count(({ rating }) => rating !== null && rating.to > rating.from),
    down: count(({ rating }) => rating !== null && rating.to < rating.from),
    removed: count(({ removed }) => removed),
  };
}
