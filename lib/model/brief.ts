import { channelsOf } from '../compose/channel.ts';
import { formalityFor } from '../compose/form-of-address.ts';
import { greetingName } from '../compose/greeting-name.ts';
import { phrasebookOf } from '../compose/phrasebook.ts';
import { platformRules } from '../platforms/index.ts';
import { languageTag, reviewContext } from '../review-context.ts';
import { avoidances, briefLimits, type DraftBrief } from '../schema/draft-brief.ts';
import type { Platform, Step, Tone } from '../schema/ids.ts';
import type { Composition, Finding } from '../schema/method.ts';
import type { SeenReview } from '../schema/review.ts';
import type { Settings } from '../schema/settings.ts';
import type { Unvouched } from '../schema/weighing.ts';
import { languageOfText } from '../triage/review-language.ts';
import { readReview } from '../triage/review-reading.ts';
import { starsOf } from '../triage/stars.ts';
import { type Redactor, redactor } from './redact.ts';

/** What the desk knows of the reply that is wanted. */
export type Wanted = {
  review: SeenReview;
  platform: Platform;
  composition: Pick<Composition, 'lang' | 'strategy'>;
  /** Those that are switched on. */
  steps: Step[];
  tone: Tone;
  facts: string[];
  resolved: boolean;
  limit: DraftBrief['limit'];
  settings: Pick<Settings, 'sector' | 'jurisdiction' | 'business'>;
};

/** Rules whose breach a site keeps replies back for, by what a model is told instead. */
const rulesOf: Record<DraftBrief['avoid'][number], string> = {
  contacts: 'contact-phone-email',
  links: 'contact-external-link',
  advertising: 'promo-advertising',
  quoting: 'duplication-quotes-review',
  accusing: 'dispute-fake-review-accusation',
  guessing: 'privacy-identity-guess',
  asking: 'dispute-ask-rating-change',
};

/**
 * What a model is told, with everything that tells who somebody is taken out of the review, and the way back. What the person
 * vouches for goes as it is, since it is to be published. Pure.
 */
export function briefFor(wanted: Wanted): { brief: DraftBrief; redactor: Redactor } {
  const { review, platform, composition, settings, facts } = wanted;
  const { business, sector } = settings;
  const { lang } = composition;
  const text = clip(review.text ?? '', 2 * briefLimits.review);
  const formality = formalityFor(
    settings,
    readReview({ review: reviewContext(review), sector, business }),
    phrasebookOf(lang),
  );
  const kept = business.name ? [business.name] : [];
  const known = [review.author ?? '', ...(business.staff ?? [])].filter(Boolean);
  const country = business.country ?? settings.jurisdiction ?? undefined;
  // Names are told by the rules of the language that the text is in: in German every noun has a capital.
  const written = languageOfText(text) ?? languageTag(review.lang) ?? lang;
  const hiding = redactor({ lang: written, known, kept, country }, business);
  const name = greetingName(review.author, lang, sector, formality);
  const { severity } = platformRules(platform);
  const stars = starsOf(review);
  return {
    redactor: hiding,
    brief: {
      strategy: composition.strategy,
      steps: wanted.steps,
      tone: wanted.tone,
      lang,
      formality,
      sector,
      platform,
      stars: stars === null ? null : Math.min(5, Math.max(0, Math.round(stars * 10) / 10)),
      greet: name && hiding.nameAs(name),
      review: clip(hiding.hide(text).trim(), briefLimits.review) || null,
      business: clip(business.name?.trim() ?? '', briefLimits.name) || null,
      channels: channelsOf(platform, business),
      avoid: avoidances.filter((one) => ['block', 'warn'].includes(severity[rulesOf[one]] ?? '')),
      limit: wanted.limit,
      facts: facts
        .map((fact) => clip(fact.trim(), briefLimits.fact))
        .filter(Boolean)
        .slice(0, briefLimits.facts),
      resolved: wanted.resolved,
      mend: null,
    },
  };
}

/** The same, with an answer that was flagged and why. `answer` is as the model wrote it, with its placeholders. */
export function briefToMend(
  brief: DraftBrief,
  hiding: Redactor,
  answer: string,
  { findings, unvouched }: { findings: Finding[]; unvouched: Unvouched[] },
): DraftBrief {
  const reasons = [
    // The findings are of the restored text, and some quote it in their message.
    ...findings.map(({ message, text }) => hiding.hide(text ? `${message} (${text})` : message)),
    ...unvouched.map(({ kind, text }) => `This ${kind} is in none of the data: ${hiding.hide(text)}`),
  ];
  return {
    ...brief,
    mend: {
      text: clip(answer, briefLimits.text),
      reasons: [...new Set(reasons)].slice(0, briefLimits.reasons).map((reason) => clip(reason, briefLimits.reason)),
    },
  };
}

/** Cut to so many UTF-16 units, never through a sign. */
const clip = (text: string, max: number): string =>
  text
    .slice(0, max)
    .toWellFormed()
    .replace(/\ufffd$/, '');
