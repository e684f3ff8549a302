import type { Platform } from '#lib/schema/ids.ts';
import { sites } from '#lib/sites/index.ts';

/** Hosts named at most; Google alone has two hundred. */
const named = 4;

/** The platforms whose pages are read without asking, with the first of their hosts. */
export function supportedSites(): { platform: Platform; hosts: string[] }[] {
  const hosts = new Map<Platform, Set<string>>();
  for (const { platform, matches } of sites) {
    if (typeof platform !== 'string' || matches.length === 0) continue;
    const known = hosts.get(platform) ?? new Set();
    hosts.set(platform, known);
    for (const pattern of matches) known.add(pattern.replace(/^[^:]*:\/\//, '').replace(/\/.*$/, ''));
  }
  return [...hosts].map(([platform, found]) => {
    const list = [...found];
    return { platform, hosts: list.length > named ? [...list.slice(0, named), '…'] : list };
  });
}
