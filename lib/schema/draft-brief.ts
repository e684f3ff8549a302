import * as z from 'zod/mini';
import { Formality, Language, Platform, Sector, Step, Strategy, Tone } from './ids.ts';

/** The most of each part of a brief, in UTF-16 units or entries: a model is asked for one reply, not for whatever it can do. */
export const briefLimits = {
  review: 4000,
  name: 120,
  facts: 10,
  fact: 300,
  reasons: 10,
  reason: 300,
  text: 6000,
} as const;

const words = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** What a platform keeps a reply back for, as far as a model has to be told; the rest is for the checker. */
export const avoidances = ['contacts', 'links', 'advertising', 'quoting', 'accusing', 'guessing', 'asking'] as const;

/** Ways to be reached that the site lets stand in a reply: lib/compose/channel.ts. */
const Channel = z.enum(['page', 'email', 'phone']);

/**
 * All that a model is told of a review and of the reply that is wanted. Strict, and every part bounded: whoever may ask for a draft
 * may ask for nothing else. Names, numbers and addresses in `review`, `facts` and `mend` are placeholders: lib/model/redact.ts.
 */
export const DraftBrief = z.strictObject({
  strategy: Strategy.check(z.refine((strategy) => strategy !== 'no-reply', 'there is nothing to write')),
  steps: z.array(Step).check(z.maxLength(6)),
  tone: Tone,
  lang: Language,
  formality: Formality,
  sector: Sector,
  platform: Platform,
  /** Of five; null where the page shows none. */
  stars: z.nullable(z.number().check(z.minimum(0), z.maximum(5))),
  review: z.nullable(words(briefLimits.review)),
  business: z.nullable(words(briefLimits.name)),
  /** Placeholder of the name to greet with; null for a greeting without one. */
  greet: z.nullable(z.string().check(z.regex(/^\[NAME_\d{1,3}\]$/))),
  channels: z.array(Channel).check(z.minLength(1), z.maxLength(3)),
  avoid: z.array(z.enum(avoidances)).check(z.maxLength(avoidances.length)),
  /** The longest reply the site takes. */
  limit: z.nullable(z.object({ max: z.int().check(z.positive()), unit: z.enum(['characters', 'bytes']) })),
  facts: z.array(words(briefLimits.fact)).check(z.maxLength(briefLimits.facts)),
  resolved: z.boolean(),
  /** An answer that was flagged, and why: it is to be written once more. */
  mend: z.nullable(
    z.strictObject({
      text: words(briefLimits.text),
      reasons: z.array(words(briefLimits.reason)).check(z.minLength(1), z.maxLength(briefLimits.reasons)),
    }),
  ),
});
export type DraftBrief = z.infer<typeof DraftBrief>;

/**
 * Why there is no answer of a model: `late` it took too long, `busy` it has too much to do, `refused` it would not, `cut` it broke
 * off, `failed` anything else.
 */
export const ModelFault = z.enum(['late', 'busy', 'refused', 'cut', 'failed']);
export type ModelFault = z.infer<typeof ModelFault>;

/** A line of the server's answer to a brief, each a JSON of its own. An answer without its `end` was cut. */
export const DraftLine = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('end') }),
  z.object({ type: z.literal('failed'), fault: ModelFault }),
]);
export type DraftLine = z.infer<typeof DraftLine>;
