import type { CheckedLanguage, CompleteLanguage } from '#lib/languages/checked.ts';
import type { PlatformRules } from '#lib/platforms/define.ts';
import type { Language, Platform, Sector, Severity, Strategy } from '#lib/schema/ids.ts';
import type { Business, CheckRequest, Citation, FollowUp } from '#lib/schema/method.ts';
import type { ReviewReading } from '#lib/triage/review-reading.ts';
import type { Contact } from './contacts.ts';
import type { Reading } from './reading.ts';
import type { Said } from './said.ts';

export const categories = [
  'privacy',
  'liability',
  'dispute',
  'blame',
  'defensiveness',
  'tone',
  'incentive',
  'promo',
  'contact',
  'structure',
  'duplication',
  'length',
  'policy',
] as const;
type Category = (typeof categories)[number];

/** All that a rule may ask about. */
export type Context = {
  reply: Reading;
  /** Null when the review has no text or is not known. */
  review: Reading | null;
  /** The review is known and holds a rating alone. */
  ratingOnly: boolean;
  /** Of the review, where it is stated or its text shows it. */
  reviewLang: Language | null;
  /** As shown beside the review; null when not shown or not known. */
  author: string | null;
  /** The rating on a scale of five; null when unknown. */
  stars: number | null;
  platform: PlatformRules;
  platformId: Platform;
  sector: Sector;
  /** Health, legal, finance, education: the bare fact of being a customer is confidential. */
  strict: boolean;
  /** ISO 3166-1 alpha-2 in capitals, or EU; null when unknown. */
  jurisdiction: string | null;
  business: Business;
  /** ISO 3166-1 alpha-2 in capitals, for telephone numbers. */
  country: string | undefined;
  contacts: readonly Contact[];
  facts: readonly string[];
  history: readonly string[];
  /** As asked for, else what the review calls for; null when there is no review to go by. */
  strategy: () => Strategy | null;
  /** The review read for triage, once. */
  triaged: () => ReviewReading;
  resolved: boolean;
  approved: boolean;
  fragment: boolean;
  /** A promise of an earlier reply of this case. */
  followUp: FollowUp | null;
};

/**
 * Words that break a rule. `mend` is what to put in their place; without it the sentence is replaced by the
 * language's safer wording for the rule. `severity` overrides the rule's own. `because`: told by what the sentence means.
 */
export type Hit = Said & { mend?: string; severity?: Severity };

export type Rule = {
  id: string;
  category: Category;
  /** Null: does not apply here. */
  severity: Severity | ((context: Context) => Severity | null);
  source: Citation | ((context: Context) => Citation);
  /** Code of Google's `PolicyViolation` that such words are likely to get. */
  googleCode?: string;
  /** Broken by what is missing or by the whole text: silent for fragments. */
  absence?: true;
  /** `'absent'`: the whole reply lacks it. */
  find: (context: Context) => readonly Hit[] | 'absent';
};

/** A rule is a value; this only gives it its type. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** A sentence, or one with what is known around it. Expected words are marked as ⟦these⟧. */
export type Case = string | (Partial<CheckRequest> & { reply: string });

type FailAndPass = { fail: readonly Case[]; pass: readonly Case[] };

/** What a rule must find and must leave alone; read by the runner in test/check as fragments, with `context` around all of them. */
export type Cases = {
  context?: Partial<CheckRequest>;
} & Record<CompleteLanguage, FailAndPass> &
  Partial<Record<CheckedLanguage, FailAndPass>>;
