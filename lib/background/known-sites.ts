import type { Site } from '#lib/schema/site.ts';
import { siteAmong } from '#lib/sites/choose-site.ts';
import generic from '#lib/sites/generic.ts';
import { sites } from '#lib/sites/index.ts';
import { matchesHost } from '#lib/sites/match-pattern.ts';
import wordpress from '#lib/sites/wordpress.ts';

/** The sites that a frame may come to belong to, since its address changes without a load; of their patterns, its host's. */
export function sitesOn(address: URL): Site[] {
  return sites.flatMap((site) => {
    const matches = site.matches.filter((pattern) => matchesHost(pattern, address));
    return matches.length > 0 ? [{ ...site, matches }] : [];
  });
}

/** The site that an address belongs to; null where the readers that serve any page read it. */
export function knownSiteAt(address: URL): Site | null {
  return siteAmong(sites, address) ?? null;
}

/** Whether a site id is that of a reader for pages nobody described. */
export function servesAnyPage(site: string): boolean {
  return site === generic.id || site === wordpress.id;
}
