import { readConfig } from './config.ts';
import { openEmbedded } from './db/embedded.ts';
import { renewEpoch } from './db/epoch.ts';
import { openPostgres } from './db/postgres.ts';

/** `node server/new-epoch.ts`, after a backup was restored and with the server stopped: devices offer again what they keep. */
const { databaseUrl, dataDir } = readConfig(process.env);
const database = databaseUrl
  ? await openPostgres(databaseUrl, console.error)
  : await openEmbedded(dataDir, console.error);
await renewEpoch(database.orm);
await database.close();
