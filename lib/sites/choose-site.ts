import type { Site } from './define.ts';
import generic from './generic.ts';
import { matchesPattern } from './match-pattern.ts';
import wordpress, { wordpressCards } from './wordpress.ts';

/** The first of `sites` that knows the address. */
export function siteAmong(sites: readonly Site[], address: URL): Site | undefined {
  return sites.find(
    ({ matches, path }) =>
      matches.some((pattern) => matchesPattern(pattern, address)) &&
      (!path || new RegExp(...path).test(address.pathname)),
  );
}

/** The site of one frame: by its address among those known, else by what the document shows. */
export function siteOf(document: Document, address: URL, known: readonly Site[]): Site {
  const shown = known.find(({ shows }) => shows && document.querySelector(shows));
  return siteAmong(known, address) ?? shown ?? (wordpressCards(document).length > 0 ? wordpress : generic);
}
