import { isIPv6 } from 'node:net';
import * as z from 'zod/mini';
import { redirectAddresses } from '#lib/schema/extension-ids.ts';
import { ModelEnvironment, readModelConfig } from './model/model-config.ts';

/** `reviews.example:443` is a URL as well, of the protocol `reviews.example`. */
const Address = z.url({ protocol: /^https?$/ });
const Origin = z.pipe(
  Address,
  z.transform((address: string) => new URL(address).origin),
);
const Addresses = z.pipe(
  z.pipe(
    z._default(z.string(), ''),
    z.transform((text: string) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  ),
  z.array(Address),
);

/** The environment holds something the server cannot start with. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** The environment, by its names: server/README.md. */
const Environment = z.object({
  PORT: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65535)), 8787),
  HOST: z._default(z.string(), '127.0.0.1'),
  PUBLIC_URL: z.optional(Origin),
  DATABASE_URL: z.optional(z.string()),
  DATA_DIR: z._default(z.string(), '.data/account'),
  REPLYWRIGHT_SECRET: z.optional(z.string().check(z.minLength(32))),
  EXTENSION_REDIRECTS: Addresses,
  BEHIND_PROXY: z.optional(z.literal('1')),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  ...ModelEnvironment,
});

export type Config = ReturnType<typeof readConfig>;

/** Throws a SettingsError that names every wrong setting. An empty variable counts as absent. */
export function readConfig(environment: Record<string, string | undefined>) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) throw new SettingsError(z.prettifyError(parsed.error));
  const env = parsed.data;
  if (env.DATABASE_URL && !env.REPLYWRIGHT_SECRET) {
    throw new SettingsError('DATABASE_URL needs REPLYWRIGHT_SECRET, 32 characters or more, the same at every start');
  }
  const model = readModelConfig(env);
  if (typeof model === 'string') throw new SettingsError(model);
  return {
    port: env.PORT,
    host: env.HOST,
    origin: env.PUBLIC_URL ?? `http://${isIPv6(env.HOST) ? `[${env.HOST}]` : env.HOST}:${env.PORT}`,
    databaseUrl: env.DATABASE_URL,
    dataDir: env.DATA_DIR,
    secret: env.REPLYWRIGHT_SECRET,
    redirects: [...redirectAddresses, ...env.EXTENSION_REDIRECTS],
    behindProxy: env.BEHIND_PROXY === '1',
    logLevel: env.LOG_LEVEL,
    model,
  };
}
