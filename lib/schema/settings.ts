import * as z from 'zod/mini';
import { Language, Sector } from './ids.ts';
import { Business } from './method.ts';

/** Where the person wants no flags. What blocks cannot be switched off by its rule. */
export const SwitchedOff = z.object({
  /** Nowhere. */
  off: z.boolean(),
  /** Site ids, and hosts of pages without one: lib/background/switched-off.ts. */
  sites: z.array(z.string()),
  /** Ids as in `Finding.rule`. */
  rules: z.array(z.string()),
});
export type SwitchedOff = z.infer<typeof SwitchedOff>;

/** The person's and, without an account, the company's settings. Nothing secret: it lives in storage.local. */
export const Settings = z.object({
  sector: Sector,
  jurisdiction: z.nullable(z.string()),
  business: Business,
  /** Language of replies where the review's own is not among ours. */
  language: Language,
  signature: z.string(),
  /** Interface language; null follows the browser. */
  ui: z.nullable(Language),
  /** Side of the page the panel docks to, by site. */
  side: z.record(z.string(), z.enum(['left', 'right'])),
  /** Absent in settings that an earlier version kept. */
  check: z._default(SwitchedOff, { off: false, sites: [], rules: [] }),
  /** Whether a model may be asked for a draft; null: where the company has one. */
  model: z._default(z.nullable(z.boolean()), null),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  sector: 'generic',
  jurisdiction: null,
  business: {},
  language: 'en',
  signature: '',
  ui: null,
  side: {},
  check: { off: false, sites: [], rules: [] },
  model: null,
};
