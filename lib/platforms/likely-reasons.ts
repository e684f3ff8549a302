import type { Platform } from '#lib/schema/ids.ts';
import type { Citation } from '#lib/schema/method.ts';
import type { RejectReason } from './define.ts';
import { platformRules } from './index.ts';

/** Rules, by the beginnings of their ids, whose finding in a reply makes a reason likely. */
const suspects: Readonly<Record<RejectReason, readonly string[]>> = {
  'personal-data': ['privacy-', 'contact-phone-email', 'contact-personal-channel'],
  links: ['contact-external-link'],
  advertising: ['promo-', 'policy-solicit-review'],
  incentive: ['incentive-'],
  repetitive: ['duplication-identical', 'tone-stock-fluff'],
  offensive: ['blame-personal-attack', 'tone-profanity', 'tone-hate-or-violence', 'tone-sarcasm'],
  'off-topic': ['policy-off-topic-views'],
  'quotes-review': ['duplication-quotes-review', 'privacy-quote-correspondence'],
  accuses: ['dispute-fake-review-accusation', 'dispute-competitor-accusation', 'blame-lie-accusation'],
  'guesses-author': ['privacy-identity-guess'],
  'asks-change': ['dispute-ask-rating-change', 'dispute-demand-removal'],
  'regulated-goods': ['promo-regulated-goods'],
  'too-long': ['length-platform-max'],
  'author-gone': [],
  account: [],
};

/** `flagged`: the checker found this in the reply before it was posted. */
export type LikelyReason = { id: RejectReason; flagged: boolean };

/**
 * What the platform may have kept a reply back for, with where it says so: what the checker had found in the reply first. Null
 * where the platform does not tell.
 */
export function likelyReasons(
  platform: Platform,
  findings: readonly { rule: string }[],
): { reasons: LikelyReason[]; source: Citation } | null {
  const { rejects } = platformRules(platform);
  if (!rejects) return null;
  const reasons = rejects.reasons.map((id) => ({
    id,
    flagged: suspects[id].some((start) => findings.some(({ rule }) => rule.startsWith(start))),
  }));
  return { reasons: reasons.sort((a, b) => Number(b.flagged) - Number(a.flagged)), source: rejects.source };
}
