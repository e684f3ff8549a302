import { browser } from 'wxt/browser';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import type { CheckRequest } from '#lib/schema/method.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import type { Settings } from '#lib/schema/settings.ts';
import type { DeskSession } from './desk-session.ts';

/** What triage, compose and check are told besides the text itself. */
export type MethodContext = Omit<CheckRequest, 'reply' | 'fragment' | 'lang'>;

export function interfaceLanguage(settings: Settings): string {
  return settings.ui ?? browser.i18n.getUILanguage().toLowerCase();
}

/** The page's language tag in our ids' form; a tag that is none is left for detection. */
const languageTag = (tag: string | null) => (tag && /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag) ? tag.toLowerCase() : null);

export function reviewContext(review: SeenReview): NonNullable<CheckRequest['review']> {
  const { author, rating, ratingScale, text, lang } = review;
  return { author, rating, ratingScale, text, lang: languageTag(lang) };
}

/** Settings and surroundings of a review that is only triaged. */
export function baseContext(settings: Settings, platform: DeskSession['box']['platform']): MethodContext {
  return {
    platform,
    sector: settings.sector,
    business: settings.business,
    ui: interfaceLanguage(settings),
    ...(settings.jurisdiction ? { jurisdiction: settings.jurisdiction } : {}),
  };
}

/** What else the desk knows: earlier replies of the listing, newest first, and the company's own rules. */
type Known = { history: string[]; rules: CompanyRule[] };

export function deskContext(session: DeskSession, settings: Settings, { history, rules }: Known): MethodContext {
  const { box, plan } = session;
  return {
    ...baseContext(settings, box.platform),
    history,
    rules,
    facts: plan.facts,
    resolved: plan.resolved,
    ...(box.review ? { review: reviewContext(box.review) } : {}),
    ...(plan.strategy ? { strategy: plan.strategy } : {}),
    // Without an account the person's typed reason stands for a manager's approval.
    ...(session.overrides.some(({ rule }) => rule === 'liability-safety-incident') ? { approved: true } : {}),
  };
}
