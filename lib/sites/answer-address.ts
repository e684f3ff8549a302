import type { Site } from './define.ts';

/** Where the reviews of a public page are answered, as far as it is known; null where it is answered on the page itself. */
export function answerAddress(sites: readonly Site[], site: string, listing: string): string | null {
  const address = sites.find(({ id }) => id === site)?.answerAt;
  return address?.replace('{listing}', () => encodeURIComponent(listing)) ?? null;
}
