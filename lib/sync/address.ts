import { Refused } from '#lib/messages.ts';

const thisMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The origin of a company's server out of what a person typed; `https://` may be left out. Throws `Refused('bad-address')`
 * for anything that is not https, this machine excepted, as sign-in and texts go there.
 */
export function serverAddress(typed: string): string {
  const text = typed.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && thisMachine.has(url.hostname));
  if (!url || !safe || url.username || url.password) throw new Refused('bad-address', text);
  return url.origin;
}
