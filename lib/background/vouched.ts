import type { Desk } from '#lib/desk/database.ts';
import { Refused } from '#lib/messages.ts';
import type { FocusedBox } from '#lib/schema/messages.ts';
import type { SeenListing } from '#lib/schema/review.ts';
import type { Site } from '#lib/schema/site.ts';
import { knownSiteAt, servesAnyPage } from './known-sites.ts';

/** The site a frame speaks for, by its own address; null where any page may. Throws `Refused` where it claims another. */
export async function vouchedSite(desk: Desk, { url }: { url: URL }, said: string): Promise<Site | null> {
  const site = await knownSiteAt(desk, url);
  if (site ? site.id !== said : !servesAnyPage(said)) throw new Refused('unexpected', 'a page spoke for another site');
  return site;
}

/** A page speaks for its own address alone, and only our own knowledge of that address makes it a cabinet. */
export async function vouched(
  desk: Desk,
  frame: { url: URL },
  said: { site: string; address: string; listing: SeenListing },
): Promise<SeenListing> {
  if (new URL(said.address).origin !== frame.url.origin)
    throw new Refused('unexpected', 'a page spoke of another address');
  const site = await vouchedSite(desk, frame, said.site);
  return { ...said.listing, cabinet: site?.listing.cabinet ?? false };
}

/** The box a page describes, with its listing as we know it. */
export const vouchedBox = async (desk: Desk, frame: { url: URL }, box: FocusedBox): Promise<FocusedBox> => ({
  ...box,
  listing: await vouched(desk, frame, box),
});
