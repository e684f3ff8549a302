import type { Database } from '../db/database.ts';
import { oauthClient } from '../db/schema.ts';
import { clientId, scopes } from '../extension-client.ts';

/** Makes the extension known as a client, or brings its redirects up to date; done at every start. */
export async function registerExtension(database: Database, redirects: readonly string[]): Promise<void> {
  const client = {
    name: 'Replywright',
    scopes: [...scopes],
    redirectUris: [...redirects],
    tokenEndpointAuthMethod: 'none',
    grantTypes: ['authorization_code', 'refresh_token'],
    responseTypes: ['code'],
    applicationType: 'native',
    requirePKCE: true,
    skipConsent: true,
    updatedAt: new Date(),
  };
  await database.orm
    .insert(oauthClient)
    .values({ id: clientId, clientId, createdAt: new Date(), ...client })
    .onConflictDoUpdate({ target: oauthClient.clientId, set: client });
}
