import * as z from 'zod/mini';
import { CompanyRule } from './company-rule.ts';
import type { Platform, Severity } from './ids.ts';
import type { Citation } from './method.ts';
import { SeenReview } from './review.ts';
import type { Settings } from './settings.ts';

/** A flag by what makes it the same one: its rule and the words it stands on. An absence stands on none. */
const flag = {
  rule: z.string().check(z.maxLength(200)),
  text: z.nullable(z.string().check(z.maxLength(100_000))),
};

/** The panel's session, and the review it was showing when the person acted. */
const desk = { session: z.string().check(z.minLength(1)), subject: z.string() };

/** What a content script may say of a flag. */
export const flagsFromPage = {
  /** The person does not want to see it again in the reply to `review`. */
  'flag.dismissed': z.object({ ...flag, review: z.nullable(SeenReview) }),
  /** The person asks why: its rule is shown in a tab. */
  'flag.why': z.object({ ...flag, review: z.nullable(SeenReview) }),
} as const;

/** What the panel may say of the flags of its desk. */
export const flagsFromPanel = {
  'desk.dismiss': z.object({ ...desk, ...flag }),
  /** Shows again what was dismissed in this reply. */
  'desk.undismiss': z.object({ ...desk }),
} as const;

/** What any of our own pages may say of rules and flags. */
export const flagsFromOwnPages = {
  /** `id`: a place as in `FlagsShown`, or a rule's id; empty for everywhere. */
  'flags.switch': z.object({
    what: z.enum(['everywhere', 'site', 'rule']),
    id: z.string().check(z.maxLength(300)),
    off: z.boolean(),
  }),
  /** Tries a rule on its cases and on the last replies. */
  'companyRule.try': z.object({ rule: CompanyRule }),
  /** Keeps a rule whose cases hold. */
  'companyRule.save': z.object({ rule: CompanyRule }),
  'companyRule.turn': z.object({ id: CompanyRule.shape.id, state: CompanyRule.shape.state }),
  'companyRule.remove': z.object({ id: CompanyRule.shape.id }),
  'rules.list': z.object({}),
  /** Opens the catalogue of rules at one of them. */
  'rules.open': z.object({ rule: z.string().check(z.maxLength(200)) }),
} as const;

/** What the background may say to the content script of one frame. */
export type FlagsToPage = {
  /** What is flagged in the box has changed without a change of its text. */
  'box.check': { message: Record<string, never>; answer: void };
};

/** How a company's rule did on its own cases and on replies that were sent. */
export type RuleTrial = {
  /** What of it cannot be read. */
  faults: ({ in: 'phrase'; phrase: string } | { in: 'pattern'; fault: string })[];
  /** Cases that should be flagged and are not, and the other way round. */
  missed: string[];
  wrong: string[];
  /** Of so many replies it would have flagged so many; the first few of those. */
  replies: number;
  flagged: number;
  examples: string[];
};

type Level = Severity | 'off';
/** What else than the platform some rules look at. */
export type SeverityCase = 'strict' | 'health' | 'finance' | 'eu-retail' | 'low-rating';

/** A rule of ours as the catalogue shows it. */
export type CatalogueRule = {
  id: string;
  category: string;
  /** In the interface's language. */
  reason: string;
  source: Citation;
  /** Where nothing else is said. */
  elsewhere: Level;
  onPlatforms: { level: Level; platforms: Platform[] }[];
  inSituations: { level: Level; situation: SeverityCase }[];
};

export type FlagAnswers = {
  'flag.dismissed': void;
  'flag.why': void;
  'desk.dismiss': void;
  'desk.undismiss': void;
  'flags.switch': Settings;
  'companyRule.try': RuleTrial;
  'companyRule.save': { kept: boolean; trial: RuleTrial };
  'companyRule.turn': void;
  'companyRule.remove': void;
  'rules.list': CatalogueRule[];
  'rules.open': void;
};

/** What the person has switched off where the desk stands. */
export type FlagsShown = {
  /** The site's id, or the host of a page that nobody described. */
  place: string;
  off: 'everywhere' | 'here' | null;
  /** Flags of the text in the box that were dismissed. */
  dismissed: number;
};
