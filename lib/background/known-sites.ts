import type { Desk } from '#lib/desk/database.ts';
import { recipesInUse } from '#lib/desk/recipes.ts';
import type { Site } from '#lib/schema/site.ts';
import { siteAmong } from '#lib/sites/choose-site.ts';
import generic from '#lib/sites/generic.ts';
import { sites } from '#lib/sites/index.ts';
import { matchesHost } from '#lib/sites/match-pattern.ts';
import { siteOfRecipe } from '#lib/sites/site-of-recipe.ts';
import wordpress from '#lib/sites/wordpress.ts';

/** What was taught comes first: somebody found the page's own reader wanting. */
async function knownSites(desk: Desk): Promise<Site[]> {
  const recipes = await recipesInUse(desk);
  const known = ({ host }: { host: string }) =>
    sites.filter(({ matches }) => matches.some((pattern) => matchesHost(pattern, new URL(`https://${host}`))));
  return [...recipes.map((recipe) => siteOfRecipe(recipe, known(recipe))), ...sites];
}

/** The sites that a frame may come to belong to, since its address changes without a load; of their patterns, its host's. */
export async function sitesOn(desk: Desk, address: URL): Promise<Site[]> {
  return (await knownSites(desk)).flatMap((site) => {
    const matches = site.matches.filter((pattern) => matchesHost(pattern, address));
    return matches.length > 0 || site.shows ? [{ ...site, matches }] : [];
  });
}

/** The site that an address belongs to; null where the readers that serve any page read it. */
export async function knownSiteAt(desk: Desk, address: URL): Promise<Site | null> {
  return siteAmong(await knownSites(desk), address) ?? null;
}

/** Whether a site id is that of a reader for pages nobody described. */
export function servesAnyPage(site: string): boolean {
  return site === generic.id || site === wordpress.id || sites.some(({ id, shows }) => id === site && shows);
}

/** Whether a site's reader looks for owners' replies, so that finding none means that there is none. Unknown for any other page. */
export function readsReplies(site: Site | null): boolean {
  return site?.ownerReply.text !== undefined || site?.ownerReply.shown !== undefined;
}
