import type { Platform } from '#lib/schema/ids.ts';
import twogis from './2gis.ts';
import airbnb from './airbnb.ts';
import amazon from './amazon.ts';
import appstore from './appstore.ts';
import booking from './booking.ts';
import type { LimitUnit, PlatformRules } from './define.ts';
import facebook from './facebook.ts';
import generic from './generic.ts';
import glassdoor from './glassdoor.ts';
import google from './google.ts';
import googleplay from './googleplay.ts';
import ozon from './ozon.ts';
import tripadvisor from './tripadvisor.ts';
import trustpilot from './trustpilot.ts';
import wildberries from './wildberries.ts';
import wordpress from './wordpress.ts';
import yandex from './yandex.ts';
import yelp from './yelp.ts';

/** Platforms about which something is known; every other is `generic`. */
export const knownPlatforms: Partial<Record<Platform, PlatformRules>> = {
  google,
  yandex,
  '2gis': twogis,
  yelp,
  tripadvisor,
  trustpilot,
  booking,
  facebook,
  googleplay,
  appstore,
  amazon,
  airbnb,
  glassdoor,
  wildberries,
  ozon,
  wordpress,
  generic,
};

export function platformRules(platform: Platform): PlatformRules {
  return knownPlatforms[platform] ?? generic;
}

/** The longest reply a platform takes, in its own unit; null where nobody has published one. */
export function limitOf(platform: Platform): { max: number; unit: LimitUnit } | null {
  const limit = platformRules(platform).limit;
  return limit ? { max: limit.max, unit: limit.unit } : null;
}

/** Where nothing is published: what is not there a day later has most likely been kept back. */
const usualWait = 24;

/** How long a posted reply may take until readers see it, in milliseconds. */
export function waitMs(platform: Platform): number {
  return (platformRules(platform).wait?.hours ?? usualWait) * 3_600_000;
}

const isLowHalf = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Length of a text as the platform counts it: bytes of UTF-8, or characters as people count code points. */
export function lengthIn(unit: LimitUnit, text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isPair = code >= 0xd800 && code < 0xdc00 && isLowHalf(text.charCodeAt(at + 1));
    count += unit === 'characters' ? 1 : code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
    if (isPair) at++;
  }
  return count;
}
