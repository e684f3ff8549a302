const partsOf = (pattern: string) => /^(\w+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];

/** Whether an extension's match pattern with an explicit scheme covers addresses of this one's host. */
export function matchesHost(pattern: string, { protocol, hostname }: URL): boolean {
  const [, scheme, host = ''] = partsOf(pattern);
  if (protocol !== `${scheme}:`) return false;
  return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
}

/** Whether an extension's match pattern with an explicit scheme covers the address: `https://*.example.com/path/*`. */
export function matchesPattern(pattern: string, address: URL): boolean {
  const literal = (partsOf(pattern)[3] ?? '').split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return matchesHost(pattern, address) && new RegExp(`^${literal.join('.*')}$`).test(address.pathname + address.search);
}
