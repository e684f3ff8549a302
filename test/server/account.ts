import type { Hono } from 'hono';
import { createApp } from '#server/app.ts';
import type { AppParts } from '#server/app-parts.ts';
import { createAuth } from '#server/auth/auth.ts';
import { registerExtension } from '#server/auth/register-extension.ts';
import { createBus } from '#server/bus.ts';
import type { Database } from '#server/db/database.ts';
import { createLog } from '#server/log.ts';

export const origin = 'https://account.example';
export const redirect = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';

export interface Account {
  app: Hono;
  parts: AppParts;
}

/** The whole server on `database`, listening to nothing. */
export async function startAccount(
  database: Database,
  rate = { person: 100_000, address: 100_000, seconds: 60 },
  drafting: AppParts['drafting'] = null,
): Promise<Account> {
  const redirects = [redirect];
  const log = createLog('error');
  const auth = createAuth({ database, origin, log, secret: 'a secret for tests, long enough to be one' });
  await registerExtension(database, redirects);
  const parts = {
    database,
    auth,
    bus: createBus(),
    origin,
    redirects,
    behindProxy: true,
    rate,
    log,
    drafting,
  };
  return { app: createApp(parts), parts };
}
