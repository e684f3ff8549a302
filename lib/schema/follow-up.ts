import * as z from 'zod/mini';
import { Platform } from './ids.ts';
import { Person, Uuid } from './records.ts';

/** What a reply can promise, what readers wait for most first; words for each are in the interface's catalogue under `deed.`. */
export const deeds = ['report', 'contact', 'refund', 'send', 'mend', 'look'] as const;
export const Deed = z.enum(deeds);
export type Deed = z.infer<typeof Deed>;

/** Something that a posted reply promised, to be done by the person who posted it. */
export const Task = z.object({
  id: Uuid,
  replyId: Uuid,
  reviewKey: z.nullable(z.string()),
  platform: Platform,
  listing: z.string(),
  author: z.nullable(z.string()),
  /** The sentence of the reply. */
  words: z.string(),
  deed: Deed,
  madeAt: z.int(),
  dueAt: z.int(),
  /** `said`: the reply names the day. `usual`: it names none, and three working days are taken. `chosen`: by the person. */
  due: z.enum(['said', 'usual', 'chosen']),
  state: z.enum(['open', 'done', 'dropped']),
  settledAt: z.nullable(z.int()),
});
export type Task = z.infer<typeof Task>;

/** What happened to a review after it was answered. `back`: what seemed removed was seen again. */
export const effectKinds = ['edited', 'rated', 'removed', 'back'] as const;
export const EffectKind = z.enum(effectKinds);
export type EffectKind = z.infer<typeof EffectKind>;

/** One such event, as a visit showed it. Never changed: together they are the effect of a reply. */
export const Effect = z.object({
  id: Uuid,
  replyId: Uuid,
  kind: EffectKind,
  /** Of `rated`, on `scale`; else null. */
  from: z.nullable(z.number()),
  to: z.nullable(z.number()),
  scale: z.nullable(z.number()),
  at: z.int(),
  site: z.string(),
  by: z.nullable(Person),
});
export type Effect = z.infer<typeof Effect>;

/** All that is known to have happened after one reply. */
export type EffectSum = {
  edited: boolean;
  /** From the rating that was answered to the last one seen; null where it is the same, or not known. */
  rating: { from: number; to: number; scale: number | null } | null;
  removed: boolean;
};

/** How many replies were followed by what; each reply counts once in each. */
export type EffectTotals = { edited: number; up: number; down: number; removed: number };
