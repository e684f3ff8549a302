import * as z from 'zod/mini';
import { CompanyRule } from './company-rule.ts';
import { EffectKind } from './follow-up.ts';
import { Language, Platform, Severity } from './ids.ts';
import { ProofState } from './proof.ts';
import { Recipe } from './recipe.ts';
import { Override, Template, Uuid } from './records.ts';
import { GroundId, ReportOutcome } from './report-kit.ts';
import { SeenReview } from './review.ts';
import type { Privacy, SyncEvent } from './sync.ts';

const text = z.string().check(z.maxLength(100_000));
const Listing = z.string().check(z.maxLength(500));
const Site = z.string().check(z.maxLength(100));
/** SHA-256: lib/desk/reply-hash.ts. */
const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * Every payload has two shapes: `off` is keys, states and times, each bounded; `full` adds what people wrote. The device cuts
 * a payload to the company's setting when it pushes; the server refuses one that says more.
 */
export const payloads = {
  'review.seen': {
    off: z.strictObject({
      platform: Platform,
      listing: Listing,
      site: Site,
      state: z.enum(['open', 'answered']),
      firstSeenAt: z.int(),
      dueAt: z.nullable(z.int()),
      /** Other keys of the same review, found where a device saw two surfaces of one platform: lib/desk/join.ts. */
      aliases: z.optional(z.array(z.string().check(z.maxLength(700))).check(z.maxLength(20))),
    }),
    full: { review: z.nullable(SeenReview), listingName: z.nullable(z.string()), address: z.nullable(z.string()) },
  },
  'reply.posted': {
    off: z.strictObject({
      platform: Platform,
      listing: Listing,
      site: Site,
      replyId: Uuid,
      postedAt: z.int(),
      rulesVersion: z.string().check(z.maxLength(40)),
      supersedes: z.optional(Uuid),
      hash: Hash,
      previousHash: z.nullable(Hash),
    }),
    full: {
      author: z.nullable(z.string()),
      text: z.nullable(text),
      lang: z.nullable(Language),
      templateId: z.nullable(z.string()),
      findings: z.array(z.object({ rule: z.string(), severity: Severity })),
      overrides: z.array(Override),
    },
  },
  'reply.proved': {
    off: z.strictObject({
      proofId: Uuid,
      replyId: Uuid,
      state: ProofState,
      exact: z.boolean(),
      seenAt: z.int(),
      site: Site,
    }),
    full: {},
  },
  /** What happened to a review after it was answered, by the reply's id. Its stars are content. */
  'review.changed': {
    off: z.strictObject({
      effectId: Uuid,
      replyId: Uuid,
      kind: EffectKind,
      seenAt: z.int(),
      site: Site,
    }),
    full: { from: z.nullable(z.number()), to: z.nullable(z.number()), scale: z.nullable(z.number()) },
  },
  /** A review was reported to its platform: at most for what, which tells of the review; never in which words. */
  'report.filed': {
    off: z.strictObject({
      reportId: Uuid,
      platform: Platform,
      filedAt: z.int(),
      answerDueAt: z.nullable(z.int()),
    }),
    full: { ground: z.nullable(GroundId) },
  },
  'report.decided': {
    off: z.strictObject({ reportId: Uuid, outcome: ReportOutcome, decidedAt: z.int() }),
    full: {},
  },
  /** Templates are words through and through: under `off` they stay on the device. */
  'template.saved': {
    off: null,
    full: {
      title: z.string(),
      text,
      lang: z.nullable(Language),
      updatedAt: z.int(),
      category: z.optional(Template.shape.category),
      shortcut: z.optional(Template.shape.shortcut),
    },
  },
  'template.removed': { off: z.strictObject({ removedAt: z.int() }), full: {} },
  'listing.marked': {
    off: z.strictObject({ platform: Platform, listing: Listing, own: z.boolean(), decidedAt: z.int() }),
    full: { name: z.nullable(z.string()) },
  },
  /** How a page is built, and nothing that stands on it. */
  'recipe.offered': { off: z.strictObject({ recipe: Recipe }), full: {} },
  'recipe.shared': { off: z.strictObject({ recipe: Recipe }), full: {} },
  'recipe.unshared': { off: z.strictObject({ removedAt: z.int() }), full: {} },
  'recipe.removed': { off: z.strictObject({ removedAt: z.int() }), full: {} },
  /** What a company forbids, and its cases, are words as templates are. */
  'company-rule.saved': { off: null, full: { rule: CompanyRule } },
  'company-rule.removed': { off: z.strictObject({ removedAt: z.int() }), full: {} },
} as const;

/** The strict shape of an event's payload under a privacy setting; null where such an event must not leave at all. */
export function payloadShape(type: SyncEvent['type'], privacy: Privacy) {
  const { off, full } = payloads[type];
  if (privacy === 'off') return off;
  return z.strictObject({ ...off?.shape, ...full });
}

type Parts<T extends SyncEvent['type']> = (typeof payloads)[T];
type Off<T extends SyncEvent['type']> = Parts<T>['off'] extends z.core.$ZodType ? z.infer<Parts<T>['off']> : unknown;
type Optional<T, K extends keyof T> = undefined extends z.infer<T[K]> ? K : never;
type Words<T> = {
  -readonly [K in keyof T as Exclude<K, Optional<T, K>>]: z.infer<T[K]>;
} & { -readonly [K in keyof T as Optional<T, K>]?: z.infer<T[K]> };
type Full<T extends SyncEvent['type']> = Words<Parts<T>['full']>;

/** All that an event may say, as a device keeps it before anything is cut. */
export type Payload<T extends SyncEvent['type']> = Off<T> & Full<T>;
/** What arrives from a colleague: under `off` without what people wrote. */
export type CutPayload<T extends SyncEvent['type']> = Off<T> & Partial<Full<T>>;
