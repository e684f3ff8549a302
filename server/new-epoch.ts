import { readConfig } from './config.ts';
import { openEmbedded } from './db/embedded.ts';
import { readEpoch, renewEpoch } from './db/epoch.ts';
import { openPostgres } from './db/postgres.ts';
import { explainFailure } from './explain-failure.ts';

/**
 * `node scripts/run.mjs server/new-epoch.ts`, after a backup was restored and with the server stopped: devices offer again
 * what they keep.
 */
async function startEpoch(): Promise<void> {
  const { databaseUrl, dataDir } = readConfig(process.env);
  const database = databaseUrl
    ? await openPostgres(databaseUrl, console.error)
    : await openEmbedded(dataDir, console.error);
  try {
    await renewEpoch(database.orm);
    console.log(`new epoch: ${await readEpoch(database.orm)}`);
  } finally {
    await database.close();
  }
}

await startEpoch().catch(explainFailure);
