import type { Expression, Site } from '#lib/schema/site.ts';

export type * from '#lib/schema/site.ts';

/** Names the shape for the type checker; a site is a value and nothing is registered. */
export function defineSite(site: Site): Site {
  return site;
}

/** A regular expression as a site holds it. */
export function expression({ source, flags }: RegExp): Expression {
  return [source, flags];
}
