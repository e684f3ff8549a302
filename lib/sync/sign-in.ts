import * as oauth from 'oauth4webapi';
import { browser } from 'wxt/browser';
import { Refused } from '#lib/messages.ts';
import { client, discover, publicClient, requestOptions, resourceOf } from './oauth-server.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/**
 * OAuth 2.1, code with PKCE, in a window of the browser: the person types the password to the server, never to us.
 * Throws `Refused` with `sign-in-cancelled`, `offline`, `bad-address` or `server-refused`.
 */
export async function signIn(server: string): Promise<Tokens> {
  const issuer = await discover(server);
  const redirect = browser.identity.getRedirectURL();
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const answer = await askPerson(issuer, {
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: redirect,
    scope: 'sync offline_access',
    resource: resourceOf(server),
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  try {
    const callback = oauth.validateAuthResponse(issuer, client, answer, state);
    const response = await oauth.authorizationCodeGrantRequest(
      issuer,
      client,
      publicClient,
      callback,
      redirect,
      verifier,
      { ...requestOptions(server), additionalParameters: { resource: resourceOf(server) } },
    );
    return tokensOf(await oauth.processAuthorizationCodeResponse(issuer, client, response));
  } catch (error) {
    if (error instanceof Refused) throw error;
    const denied = error instanceof oauth.AuthorizationResponseError && error.error === 'access_denied';
    throw new Refused(denied ? 'sign-in-cancelled' : 'server-refused', String(error));
  }
}

async function askPerson(issuer: oauth.AuthorizationServer, parameters: Record<string, string>): Promise<URL> {
  const page = URL.parse(issuer.authorization_endpoint ?? '');
  // Whatever the server says of itself, a password is typed nowhere but there.
  if (page?.origin !== new URL(issuer.issuer).origin) throw new Refused('bad-address', 'the sign-in page is elsewhere');
  for (const [name, value] of Object.entries(parameters)) page.searchParams.set(name, value);
  // Browsers word the refusal differently; a closed window is by far the usual one.
  const answer = await browser.identity
    .launchWebAuthFlow({ url: page.href, interactive: true })
    .catch((error: unknown) => {
      throw new Refused('sign-in-cancelled', String(error));
    });
  const url = URL.parse(answer ?? '');
  if (!url) throw new Refused('sign-in-cancelled');
  return url;
}
