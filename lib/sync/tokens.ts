import * as oauth from 'oauth4webapi';
import * as z from 'zod/mini';
import type { Desk } from '#lib/desk/database.ts';
import { readMeta, writeMeta } from '#lib/desk/meta.ts';
import { transact } from '#lib/desk/transact.ts';
import { Refused } from '#lib/messages.ts';
import { storedValue } from '#lib/storage.ts';
import { client, discover, publicClient, requestOptions } from './oauth-server.ts';

const Access = z.object({ token: z.string(), expiresAt: z.int(), server: z.string() });
/** The session's storage is closed to content scripts and ends with the browser. */
export const keptAccess = storedValue('session', 'access', z.nullable(Access), null);
/** Renewed this much before it ends, in milliseconds. */
const margin = 30_000;

export type Tokens = { access: string; expiresAt: number; refresh: string };

/** Throws `Refused('server-refused')` for a sign-in that would not last. */
export function tokensOf(answer: oauth.TokenEndpointResponse): Tokens {
  if (!answer.refresh_token) throw new Refused('server-refused', 'the server gave no refresh token');
  const expiresAt = Date.now() + (answer.expires_in ?? 0) * 1000;
  return { access: answer.access_token, expiresAt, refresh: answer.refresh_token };
}

/**
 * A token for the account's server; `spent` is one that the server did not take. Throws `Refused('signed-out')` where there is
 * no account or its sign-in has ended, `Refused('offline')` where it could not be renewed now.
 */
export async function accessToken(desk: Desk, spent: string | null = null): Promise<string> {
  // A refresh token counts once: two contexts must not use it at the same time.
  return navigator.locks.request('replywright-tokens', async () => {
    const account = await readMeta(desk, 'account');
    if (!account?.refreshToken) throw new Refused('signed-out');
    const { server, refreshToken } = account;
    const kept = await keptAccess.read();
    const fresh = kept?.server === server && kept.token !== spent && kept.expiresAt - margin > Date.now();
    if (kept && fresh) return kept.token;
    const tokens = await renew(desk, server, refreshToken);
    await transact(desk, async () => {
      const now = await readMeta(desk, 'account');
      if (now?.refreshToken !== refreshToken) throw new Refused('signed-out', 'signed out meanwhile');
      await writeMeta(desk, 'account', { ...now, refreshToken: tokens.refresh });
    });
    await keptAccess.write({ token: tokens.access, expiresAt: tokens.expiresAt, server });
    return tokens.access;
  });
}

async function renew(desk: Desk, server: string, refreshToken: string): Promise<Tokens> {
  const issuer = await discover(server);
  const response = await oauth.refreshTokenGrantRequest(
    issuer,
    client,
    publicClient,
    refreshToken,
    requestOptions(server),
  );
  try {
    return tokensOf(await oauth.processRefreshTokenResponse(issuer, client, response));
  } catch (error) {
    const ended = error instanceof oauth.ResponseBodyError && error.error === 'invalid_grant';
    if (!ended) throw new Refused('server-refused', String(error));
    await endSignIn(desk, refreshToken);
    throw new Refused('signed-out', String(error));
  }
}

/** The sign-in is over; the account, what is queued and what is stored here stay. */
export async function endSignIn(desk: Desk, refreshToken: string): Promise<void> {
  await transact(desk, async () => {
    const account = await readMeta(desk, 'account');
    if (account?.refreshToken === refreshToken) await writeMeta(desk, 'account', { ...account, refreshToken: null });
  });
  await keptAccess.forget();
}
