import type { Platform } from '#lib/schema/ids.ts';
import type { Ground } from '#lib/triage/cue-book.ts';
import twogis from './2gis.ts';
import airbnb from './airbnb.ts';
import amazon from './amazon.ts';
import booking from './booking.ts';
import type { ReportRules } from './define.ts';
import facebook from './facebook.ts';
import flamp from './flamp.ts';
import glassdoor from './glassdoor.ts';
import google from './google.ts';
import googleplay from './googleplay.ts';
import otzovik from './otzovik.ts';
import reclameaqui from './reclameaqui.ts';
import tripadvisor from './tripadvisor.ts';
import trustpilot from './trustpilot.ts';
import yandex from './yandex.ts';
import yelp from './yelp.ts';

/** Platforms of whose reporting something is known. */
export const knownReports: Partial<Record<Platform, ReportRules>> = {
  google,
  yandex,
  '2gis': twogis,
  yelp,
  tripadvisor,
  trustpilot,
  booking,
  facebook,
  googleplay,
  amazon,
  airbnb,
  glassdoor,
  flamp,
  otzovik,
  reclameaqui,
};

const unknown: ReportRules = { reasons: [] };

/** What a platform takes reports for, as far as known. */
export const reportRules = (platform: Platform): ReportRules => knownReports[platform] ?? unknown;

/** Whether the platform takes a report for this; where its grounds are not all known, all that sites commonly take. */
export function takesReport(platform: Platform, ground: Ground): boolean {
  const { reasons, complete } = reportRules(platform);
  return !complete || reasons.some(({ covers }) => covers.includes(ground));
}
