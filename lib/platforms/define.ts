import type { Severity } from '#lib/schema/ids.ts';
import type { Citation } from '#lib/schema/method.ts';

export type LimitUnit = 'characters' | 'bytes';

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
  /** The likely reject codes are published. */
  codes?: true;
};

/** A platform is a value; this only gives it its type. */
export function definePlatform(rules: PlatformRules): PlatformRules {
  return rules;
}
