import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createApp } from '#server/app.ts';
import { openInMemory } from '#server/db/embedded.ts';
import { createLog } from '#server/log.ts';
import { startAccount } from './account.ts';
import { foundConnectedCompany } from './people.ts';

test('the log says where a request failed, without the secret of an invitation', async () => {
  const database = await openInMemory();
  const account = await startAccount(database);
  // All that the account does once, in the background, is done by then.
  await foundConnectedCompany(account);
  const lines = new PassThrough();
  const app = createApp({ ...account.parts, log: createLog('error', lines) });
  await database.runScript('drop table invitation');

  expect((await app.request('/join/secret-of-the-invitation')).status).toBe(500);
  const logged = String(lines.read());
  expect(logged).toContain('"path":"/join/*"');
  expect(logged).not.toContain('secret');
  await database.close();
});
