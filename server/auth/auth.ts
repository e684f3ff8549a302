import { oauthProvider } from '@better-auth/oauth-provider';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { jwt, organization } from 'better-auth/plugins';
import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import * as schema from '../db/schema.ts';
import { apiResource, lifetimes, scopes } from '../extension-client.ts';
import { accessControl, roles } from './roles.ts';

/** Where better-auth lives below the server's origin; app.ts lets only the OAuth endpoints through from outside. */
export const authPath = '/auth';
/** Header in which app.ts hands better-auth the caller's address; whatever the caller sent under it is dropped. */
export const addressHeader = 'x-replywright-address';

/** Passwords tried, or accounts made, from one address within so many seconds. */
const attempts = { window: 60, max: 10 };

export interface AuthParts {
  database: Database;
  /** As people reach the server: `https://reviews.example`. */
  origin: string;
  /** Signs cookies and encrypts signing keys; at least 32 characters. */
  secret: string;
  log: Logger;
}

/** Accounts, sessions, companies (better-auth calls them organizations) and the OAuth server for the extension. */
export function createAuth({ database, origin, secret, log }: AuthParts) {
  const issuer = `${origin}${authPath}`;
  return betterAuth({
    appName: 'Replywright',
    baseURL: origin,
    basePath: authPath,
    secret,
    telemetry: { enabled: false },
    // Its details hold addresses and names, so they are left out.
    logger: { level: 'error', log: (_, message) => log.warn({ from: 'better-auth' }, message) },
    database: drizzleAdapter(database.orm, { provider: 'pg', schema, transaction: true }),
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128 },
    trustedOrigins: [origin],
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': attempts, '/sign-up/email': attempts },
    },
    advanced: { cookiePrefix: 'replywright', ipAddress: { ipAddressHeaders: [addressHeader] } },
    disabledPaths: ['/token'],
    onAPIError: { errorURL: `${origin}/problem` },
    plugins: [
      organization({
        ac: accessControl,
        roles,
        creatorRole: 'admin',
        invitationExpiresIn: 7 * 24 * 3600,
        membershipLimit: 10_000,
        invitationLimit: 1000,
      }),
      jwt({ disableSettingJwtHeader: true, jwt: { issuer, audience: apiResource(origin) } }),
      oauthProvider({
        loginPage: '/sign-in',
        consentPage: '/sign-in',
        scopes: [...scopes],
        resources: [apiResource(origin)],
        enforcePerClientResources: false,
        grantTypes: ['authorization_code', 'refresh_token'],
        accessTokenExpiresIn: lifetimes.accessToken,
        refreshTokenExpiresIn: lifetimes.refreshToken,
        refreshTokenReuseInterval: lifetimes.refreshReuse,
        // Codes and tokens cannot be guessed; an office shares one address, and all its devices wake at nine.
        rateLimit: {
          token: { window: 60, max: 1000 },
          authorize: { window: 60, max: 300 },
          revoke: { window: 60, max: 300 },
        },
        silenceWarnings: { oauthAuthServerConfig: true },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
