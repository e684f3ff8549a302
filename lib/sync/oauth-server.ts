import * as oauth from 'oauth4webapi';
import { Refused } from '#lib/messages.ts';
import { reach } from './reach.ts';

export const client: oauth.Client = { client_id: 'replywright-extension', token_endpoint_auth_method: 'none' };
export const publicClient = oauth.None();

/** The thing that tokens are for: RFC 8707. */
export const resourceOf = (server: string) => `${server}/v1`;

/** Plain http is for this machine only: ./address.ts lets no other through. */
export function requestOptions(server: string) {
  return {
    [oauth.customFetch]: (address: string, init: RequestInit) => reach(address, init),
    [oauth.allowInsecureRequests]: server.startsWith('http:'),
  };
}

/** What the server says of its sign-in; throws `Refused('bad-address')` where it is not one of ours. */
export async function discover(server: string): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(`${server}/auth`);
  const response = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...requestOptions(server) });
  try {
    return await oauth.processDiscoveryResponse(issuer, response);
  } catch (error) {
    throw new Refused(response.status >= 500 ? 'server-refused' : 'bad-address', String(error));
  }
}
