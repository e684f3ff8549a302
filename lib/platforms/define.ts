import type { Severity } from '#lib/schema/ids.ts';
import type { Citation } from '#lib/schema/method.ts';

export type LimitUnit = 'characters' | 'bytes';

/** What sites keep a reply back for; words for each are in the interface's catalogue under `reject.`. */
export const rejectReasons = [
  'personal-data',
  'links',
  'advertising',
  'incentive',
  'repetitive',
  'offensive',
  'off-topic',
  'quotes-review',
  'accuses',
  'guesses-author',
  'asks-change',
  'regulated-goods',
  'too-long',
  'author-gone',
  'account',
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** What one platform says about replies. What nobody could find out is absent, never guessed. */
export type PlatformRules = {
  name: string;
  limit?: { max: number; min?: number; unit: LimitUnit };
  /** Rules whose severity differs here, by id; null turns a rule off. `guideline` is then the source shown. */
  severity: Readonly<Record<string, Severity | null>>;
  /** The platform's own text about replies. */
  guideline?: Citation;
  /** One reply and no way for the reviewer to answer it. */
  oneReply: boolean;
  /** Whether replies wait for moderation, and for how long at most as far as published. */
  moderation: 'before' | 'after' | 'none' | 'unknown';
  /** A posted reply cannot be edited. */
  final?: true;
  /** How long a reply may wait until readers see it, as far as that is told. */
  wait?: { hours: number; source: Citation };
  /** What a reply is kept back for, as far as that is told. */
  rejects?: { reasons: readonly RejectReason[]; source: Citation };
  /** Where it is told that a posted reply may be edited or replaced. */
  editable?: Citation;
  /** Ratings without text are shown as a figure only: there is nothing to answer under. */
  ratingsAsFigure?: true;
  /** The likely reject codes are published. */
  codes?: true;
};

/** A platform is a value; this only gives it its type. */
export function definePlatform(rules: PlatformRules): PlatformRules {
  return rules;
}
