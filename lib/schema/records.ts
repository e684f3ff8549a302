import * as z from 'zod/mini';
import { Language, Platform, Severity } from './ids.ts';
import { Triage } from './method.ts';
import { SeenReview } from './review.ts';

/** Milliseconds since 1970 by the clock of the device that wrote it; for display, never for order. */
const Moment = z.int();
export const Uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
const Key = z.string().check(z.minLength(1), z.maxLength(700));

export const Person = z.object({ id: z.string(), name: z.string() });
export type Person = z.infer<typeof Person>;

/** A review in the company's queue. What the company keeps private is null on a colleague's machine. */
export const QueuedReview = z.object({
  /** `platform:listing:id`, or a hash of author and first words in place of the id: lib/desk/review-key.ts. */
  key: Key,
  platform: Platform,
  listing: z.string(),
  listingName: z.nullable(z.string()),
  site: z.string(),
  address: z.nullable(z.string()),
  review: z.nullable(SeenReview),
  contentHash: z.nullable(z.string()),
  triage: z.nullable(Triage),
  firstSeenAt: Moment,
  lastSeenAt: Moment,
  dueAt: z.nullable(Moment),
  state: z.enum(['open', 'answered']),
  answeredAt: z.nullable(Moment),
  /** Null when the page shows an answer and nobody here logged it. */
  answeredBy: z.nullable(Person),
});
export type QueuedReview = z.infer<typeof QueuedReview>;

export const Override = z.object({ rule: z.string(), reason: z.string().check(z.minLength(1), z.maxLength(2000)) });
export type Override = z.infer<typeof Override>;

/** A reply the person posted, chained by hash to the one this device logged before. */
export const PostedReply = z.object({
  id: Uuid,
  reviewKey: z.nullable(Key),
  platform: Platform,
  site: z.string(),
  listing: z.string(),
  author: z.nullable(z.string()),
  text: z.nullable(z.string()),
  lang: z.nullable(Language),
  findings: z.array(z.object({ rule: z.string(), severity: Severity })),
  overrides: z.array(Override),
  templateId: z.nullable(Uuid),
  postedAt: Moment,
  by: z.nullable(Person),
  rulesVersion: z.string(),
  /** The earlier version of this reply that the person replaced on the site; it stays in the history. */
  supersedes: z.optional(z.nullable(Uuid)),
  previousHash: z.nullable(z.string()),
  hash: z.string(),
});
export type PostedReply = z.infer<typeof PostedReply>;

/** What is typed after `/` to call a template. */
const Shortcut = z.string().check(z.regex(/^[\p{L}\p{N}-]{1,30}$/u));

/** Placeholders are in lib/templates.ts. */
export const Template = z.object({
  id: Uuid,
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  text: z.string().check(z.minLength(1), z.maxLength(10_000)),
  lang: z.nullable(Language),
  /** Of the person's own naming. */
  category: z.nullable(z.string().check(z.minLength(1), z.maxLength(60))),
  shortcut: z.nullable(Shortcut),
  /** Shared with the company, or this person's alone. */
  shared: z.boolean(),
  uses: z.int(),
  /** How often, by site. */
  usesOn: z.record(z.string(), z.int()),
  /** When it was last used, by site. */
  lastUsed: z.record(z.string(), Moment),
  updatedAt: Moment,
});
export type Template = z.infer<typeof Template>;

/** Whether a listing is the company's own. Absent: nobody has said. */
export const Listing = z.object({
  /** `platform:listing`. */
  key: Key,
  platform: Platform,
  id: z.string(),
  name: z.nullable(z.string()),
  own: z.boolean(),
  decidedAt: Moment,
});
export type Listing = z.infer<typeof Listing>;
