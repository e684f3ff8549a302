/** Whether an extension's match pattern with an explicit scheme covers the address: `https://*.example.com/path/*`. */
export function matchesPattern(pattern: string, address: URL): boolean {
  const [, scheme, host = '', path = ''] = /^(\w+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (address.protocol !== `${scheme}:`) return false;
  const sameHost = host.startsWith('*.') ? `.${address.hostname}`.endsWith(host.slice(1)) : address.hostname === host;
  if (!sameHost) return false;
  const literal = path.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(address.pathname + address.search);
}
