import type { Site } from './define.ts';
import generic from './generic.ts';
import googleBusiness from './google-business.ts';
import googleMaps from './google-maps.ts';
import { matchesPattern } from './match-pattern.ts';
import trustpilot from './trustpilot.ts';
import yandexBusiness from './yandex-business.ts';

/** All sites, the generic reader last. A test compares this list with the folder. */
export const sites: readonly Site[] = [googleMaps, googleBusiness, yandexBusiness, trustpilot, generic];

/** The site of one frame's address; the generic reader where no other knows it. */
export function siteAt(address: URL): Site {
  const known = sites.find(
    ({ matches, path }) =>
      matches.some((pattern) => matchesPattern(pattern, address)) && (!path || path.test(address.pathname)),
  );
  return known ?? generic;
}
