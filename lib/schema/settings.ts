import * as z from 'zod/mini';
import { Language, Sector } from './ids.ts';
import { Business } from './method.ts';

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
};
