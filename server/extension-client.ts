import { chromiumId } from '#lib/schema/extension-ids.ts';

/** The extension as an OAuth client: public, so it has no secret; PKCE and exact redirects stand in for one. */
export const clientId = 'replywright-extension';
export const scopes = ['sync', 'offline_access'] as const;
/** Seconds. */
export const lifetimes = { accessToken: 600, refreshToken: 30 * 24 * 3600, refreshReuse: 60 } as const;

/** Callers that may read our answers. Firefox makes the rest of the address up anew for every installation. */
export function isExtensionOrigin(origin: string, redirects: readonly string[]): boolean {
  if (origin.startsWith('moz-extension://')) return true;
  const ids = [
    chromiumId,
    ...redirects.flatMap((redirect) => redirect.match(/^https:\/\/([a-p]{32})\.chromiumapp\.org\//)?.[1] ?? []),
  ];
  return ids.some((id) => origin === `chrome-extension://${id}`);
}

/** Names the thing an access token is for (RFC 8707); the client asks for it in `resource`. */
export function apiResource(origin: string): string {
  return `${origin}/v1`;
}
