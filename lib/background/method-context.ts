import { browser } from 'wxt/browser';
import { reviewContext } from '#lib/review-context.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import type { CheckRequest } from '#lib/schema/method.ts';
import type { Settings } from '#lib/schema/settings.ts';
import type { DeskSession } from './desk-session.ts';

/** What triage, compose and check are told besides the text itself. */
export type MethodContext = Omit<CheckRequest, 'reply' | 'fragment' | 'lang'>;

export function interfaceLanguage(settings: Settings): string {
  return settings.ui ?? browser.i18n.getUILanguage().toLowerCase();
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
