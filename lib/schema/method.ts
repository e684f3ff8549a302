import * as z from 'zod/mini';
import { CompanyRule } from './company-rule.ts';
import { Formality, Language, Platform, Sector, Severity, Step, Strategy, Tone } from './ids.ts';
import { ReviewContext } from './review.ts';

/** What the company says of itself; its own contacts and names are never flagged as a leak. */
export const Business = z.strictObject({
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  address: z.optional(z.string()),
  /** ISO 3166-1 alpha-2; phone numbers are read with it. */
  country: z.optional(z.string()),
  staff: z.optional(z.array(z.string())),
  formality: z.optional(Formality),
});
export type Business = z.infer<typeof Business>;

const context = {
  platform: z.optional(Platform),
  sector: z.optional(Sector),
  lang: z.optional(Language),
  /** ISO 3166-1 alpha-2, or `EU`. */
  jurisdiction: z.optional(z.string()),
  review: z.optional(ReviewContext),
  business: z.optional(Business),
  /** What the person vouches for; may stand in the reply. */
  facts: z.optional(z.array(z.string())),
  /** Earlier replies of the listing, newest first. */
  history: z.optional(z.array(z.string())),
  /** The case is solved. */
  resolved: z.optional(z.boolean()),
  /** A manager has approved this text. */
  approved: z.optional(z.boolean()),
  strategy: z.optional(Strategy),
  /** The company's own rules; those in shadow find nothing here. */
  rules: z.optional(z.array(CompanyRule)),
  /** Language of messages and glosses. */
  ui: z.optional(Language),
};

/** A promise to come back, made in an earlier reply. Milliseconds since 1970. */
export const FollowUp = z.strictObject({ promisedAt: z.number(), dueAt: z.number(), now: z.number() });
export type FollowUp = z.infer<typeof FollowUp>;

export const CheckRequest = z.strictObject({
  ...context,
  reply: z.string(),
  /** A sentence rather than a whole reply: absence and length rules stay silent. */
  fragment: z.optional(z.boolean()),
  /** What earlier replies of this case promised, and when it was due. */
  followUp: z.optional(FollowUp),
});
export type CheckRequest = z.infer<typeof CheckRequest>;

export const ComposeRequest = z.strictObject({
  ...context,
  seed: z.optional(z.int()),
  tone: z.optional(Tone),
  /** The steps to keep; all that the strategy has, when absent. */
  steps: z.optional(z.array(Step)),
  signature: z.optional(z.string()),
});
export type ComposeRequest = z.infer<typeof ComposeRequest>;

export const Citation = z.object({ title: z.string(), url: z.string(), clause: z.string(), checkedOn: z.string() });
export type Citation = z.infer<typeof Citation>;

/** `start` and `end` (exclusive) are UTF-16 units of the text they belong to. */
export const Edit = z.object({ start: z.int(), end: z.int(), text: z.string() });
export type Edit = z.infer<typeof Edit>;

export const Finding = z.object({
  /** A rule's id: lib/rules/index.ts; `company:` and the id of a company's own. */
  rule: z.string(),
  severity: Severity,
  /** All three null for an absence. */
  start: z.nullable(z.int()),
  end: z.nullable(z.int()),
  text: z.nullable(z.string()),
  /** The reason in one line, in the interface's language. */
  message: z.string(),
  source: Citation,
  fixes: z.array(Edit),
  /** The platform's likely reject code, where it publishes them. */
  platformCode: z.optional(z.string()),
  /** Words that weighed most where no single phrase is at fault but what the sentence means. */
  because: z.optional(z.array(z.string())),
  /** Absent or true: a person may override with a typed reason. False: privacy blocks in strict sectors. */
  overridable: z.optional(z.boolean()),
});
export type Finding = z.infer<typeof Finding>;

export type CheckResult = { lang: Language; findings: Finding[] };

export const Draft = z.object({
  text: z.string(),
  tone: Tone,
  /** In the order of the text; `gloss` says the move in the interface's language. */
  moves: z.array(z.object({ step: Step, gloss: z.string() })),
  findings: z.array(Finding),
});
export type Draft = z.infer<typeof Draft>;

export const Composition = z.object({
  lang: Language,
  strategy: Strategy,
  /** Why this strategy, or why there is no draft; in the interface's language. */
  why: z.string(),
  drafts: z.array(Draft),
});
export type Composition = z.infer<typeof Composition>;

/** A conclusion with the words of the review's text that show it. */
export const Evidenced = z.object({
  id: z.string(),
  evidence: z.array(z.object({ start: z.int(), end: z.int() })),
});
export type Evidenced = z.infer<typeof Evidenced>;

export const Triage = z.object({
  language: Language,
  sentiment: z.enum(['positive', 'mixed', 'neutral', 'negative']),
  /** 0 none · 1 ordinary complaint · 2 may spread · 3 somebody may have been harmed. */
  risk: z.int().check(z.minimum(0), z.maximum(3)),
  strategy: Strategy,
  owner: z.enum(['agent', 'manager']),
  topics: z.array(Evidenced),
  /** Signs of a mistaken or fake review: listed, never asserted. */
  signs: z.array(Evidenced),
  reportGrounds: z.array(Evidenced),
  reasons: z.array(Evidenced),
  /** Hours from when the review was first seen. */
  dueHours: z.number(),
});
export type Triage = z.infer<typeof Triage>;
