import { createAuth } from './auth/auth.ts';
import { registerExtension } from './auth/register-extension.ts';
import { createBus } from './bus.ts';
import { readConfig, SettingsError } from './config.ts';
import { openEmbedded } from './db/embedded.ts';
import { openPostgres } from './db/postgres.ts';
import { demoMembers, findDemo, seedDemo } from './demo.ts';
import { keepSecret } from './embedded-secret.ts';
import { explainFailure } from './explain-failure.ts';
import { listen } from './listen.ts';
import { createLog } from './log.ts';
import { createDrafting } from './model/drafting.ts';
import { isOnlyHere } from './this-machine.ts';

/** `node server/main.ts [--demo]`; settings: server/README.md. `--demo` makes the demonstration company. */
async function main(): Promise<void> {
  const { port, host, dataDir, databaseUrl, ...config } = readConfig(process.env);
  const demo = process.argv.includes('--demo');
  const onlyHere = isOnlyHere({ host, ...config });
  if (demo && (databaseUrl || !onlyHere)) {
    throw new SettingsError(
      '--demo uses well-known passwords: it needs the embedded database, HOST=127.0.0.1 and a PUBLIC_URL of this machine',
    );
  }
  const log = createLog(config.logLevel);
  const onDatabaseError = (err: unknown) => log.warn({ err }, 'the database failed in the background');
  const database = databaseUrl
    ? await openPostgres(databaseUrl, onDatabaseError)
    : await openEmbedded(dataDir, onDatabaseError);
  if (!demo && !onlyHere && (await findDemo(database))) {
    await database.close();
    throw new SettingsError(
      'the database holds the demonstration company, whose passwords everybody knows: start with another one, or on this machine only',
    );
  }
  if (!databaseUrl) log.warn({ dataDir }, 'embedded database: survives crashes, not power loss');

  const { origin, redirects, behindProxy } = config;
  const auth = createAuth({ database, origin, log, secret: config.secret ?? (await keepSecret(dataDir)) });
  await registerExtension(database, redirects);
  // A week offline is 50 pushes of 200 events; a panel in use pulls a few times a minute.
  // An office shares one address.
  const rate = { person: 240, address: 6000, seconds: 60 };
  const drafting = config.model && createDrafting(config.model);
  const parts = { database, auth, bus: createBus(), origin, redirects, behindProxy, rate, log, drafting };
  if (demo) {
    await seedDemo(parts);
    for (const { email, password } of demoMembers) console.log(`demo: ${email}  ${password}`);
  }
  const server = await listen(parts, host, port);
  const stop = async (signal: string) => {
    log.info({ signal }, 'stopping');
    await server.stop();
    await database.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop(signal).then(() => process.exit(0)));
  log.info({ origin, port: server.port }, 'listening');
}

await main().catch(explainFailure);
