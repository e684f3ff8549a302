import type { Config } from './config.ts';

const names = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** Nobody but the people at this machine can reach the server: it listens here, is called by a name of here, and no proxy stands in front. */
export function isOnlyHere({ host, origin, behindProxy }: Pick<Config, 'host' | 'origin' | 'behindProxy'>): boolean {
  return names.has(host) && names.has(new URL(origin).hostname) && !behindProxy;
}
