/**
 * Match patterns of a site that has a domain in every country; match patterns have no wildcard for top-level domains.
 * `domains`: divided by spaces, as `com co.uk`.
 */
export function inCountries(host: string, domains: string, path: string): string[] {
  return domains.split(' ').map((domain) => `https://${host}.${domain}${path}`);
}
