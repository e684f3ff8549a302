import * as z from 'zod/mini';
import { Person, Uuid } from './records.ts';

/** Raised whenever an older side could misread a newer one. */
export const protocolVersion = 1;
/** A push holds at most this many events and this many bytes of JSON. */
export const pushLimits = { events: 200, bytes: 256 * 1024 } as const;

/** What may leave the machine. `off`: keys, states and times. `full`: texts, names and templates as well. */
export const Privacy = z.enum(['off', 'full']);
export type Privacy = z.infer<typeof Privacy>;

export const eventTypes = [
  'review.seen',
  'reply.posted',
  'reply.proved',
  'review.changed',
  'report.filed',
  'report.decided',
  'template.saved',
  'template.removed',
  'listing.marked',
  'recipe.offered',
  'recipe.shared',
  'recipe.unshared',
  'recipe.removed',
  'company-rule.saved',
  'company-rule.removed',
] as const;

/** Immutable; made once on a device, known by its id for ever. Payload shapes by type: lib/schema/sync-payloads.ts. */
export const SyncEvent = z.object({
  id: Uuid,
  /** The device's own running number, from 1; a gap tells that something was lost there. */
  n: z.int().check(z.positive()),
  v: z.literal(1),
  type: z.enum(eventTypes),
  /** Review key, template id or listing key; a reply to no single review, and how a reply stands, go by the reply's id. */
  key: z.string().check(z.minLength(1), z.maxLength(700)),
  at: z.int(),
  payload: z.record(z.string(), z.unknown()),
});
export type SyncEvent = z.infer<typeof SyncEvent>;

export const PushRequest = z.object({
  protocol: z.int(),
  device: Uuid,
  /** The epoch the device last saw; null on its first push. */
  epoch: z.nullable(z.string()),
  events: z.array(z.unknown()).check(z.maxLength(pushLimits.events)),
});
export type PushRequest = z.infer<typeof PushRequest>;

export const PushResponse = z.object({
  acked: z.array(z.string()),
  rejected: z.array(z.object({ id: z.string(), code: z.string() })),
  /** The company's sequence after this push. */
  cursor: z.int(),
  /** Changes when the server was restored from a backup: offer again what was acknowledged. */
  epoch: z.string(),
  serverTime: z.int(),
});
export type PushResponse = z.infer<typeof PushResponse>;

export const StoredEvent = z.object({
  ...SyncEvent.shape,
  seq: z.int(),
  actor: Person,
  device: Uuid,
});
export type StoredEvent = z.infer<typeof StoredEvent>;

export const PullResponse = z.object({
  /** An event that a newer client wrote may not parse: it is kept aside, never a reason to stop. */
  events: z.array(z.unknown()),
  cursor: z.int(),
  more: z.boolean(),
  epoch: z.string(),
});
export type PullResponse = z.infer<typeof PullResponse>;

/** Who is signed in, where. */
export const AccountInfo = z.object({
  member: Person,
  email: z.string(),
  role: z.enum(['agent', 'manager', 'admin']),
  company: z.object({ id: z.string(), name: z.string(), privacy: Privacy }),
  protocol: z.int(),
  /** The server can ask a model for a draft; absent from servers that know of none. */
  model: z.optional(z.boolean()),
});
export type AccountInfo = z.infer<typeof AccountInfo>;

/** Body of every refusal of the server. */
export const Problem = z.object({ error: z.object({ code: z.string(), message: z.string() }) });
export type Problem = z.infer<typeof Problem>;

/** First message on the live channel: an access token does not belong in an address. */
export const LiveHello = z.object({
  type: z.literal('hello'),
  protocol: z.int(),
  token: z.string(),
  device: Uuid,
  cursor: z.int(),
});
export type LiveHello = z.infer<typeof LiveHello>;

/** What the server says on the live channel: pull now, or merely that it is there (a worker sleeps after 30 s of silence). */
export const LiveNotice = z.union([
  z.object({ type: z.literal('changed'), cursor: z.int() }),
  z.object({ type: z.literal('ping') }),
]);
export type LiveNotice = z.infer<typeof LiveNotice>;
