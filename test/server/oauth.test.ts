import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumId, redirectAddresses } from '#lib/schema/extension-ids.ts';
import { type Account, origin, redirect, startAccount } from './account.ts';
import { openBrowser } from './browser.ts';
import {
  askToken,
  authorizePath,
  clientId,
  codeGrant,
  codeOf,
  pkce,
  readTokens,
  signInExtension,
} from './extension.ts';
import { onEachDatabase } from './on-each-database.ts';
import { foundCompany, password } from './people.ts';

onEachDatabase(({ open }) => {
  let account: Account;
  beforeAll(async () => {
    account = await startAccount(await open());
  });
  afterEach(() => vi.useRealTimers());

  const me = (access: string) => account.app.request('/v1/me', { headers: { authorization: `Bearer ${access}` } });
  const refresh = (token: string) => askToken(account, { grant_type: 'refresh_token', refresh_token: token });

  test('the whole way: sign-in page, code, token, who am I', async () => {
    const { email } = await foundCompany(account, 'full');
    const browser = openBrowser(account.app);
    const { verifier, challenge } = pkce();
    const asked = await browser.get(authorizePath(challenge));
    const signInPage = asked.headers.get('location') ?? '';
    expect(signInPage).toMatch(/^\/sign-in\?/);
    expect(await (await browser.get(signInPage)).text()).toContain('connect the extension');

    const signedIn = await browser.post(signInPage, { email, password });
    const back = await browser.get(signedIn.headers.get('location') ?? '');
    const address = new URL(back.headers.get('location') ?? '');
    expect(address.origin + address.pathname).toBe(redirect);
    expect(address.searchParams.get('state')).toBe('state-1');
    expect(address.searchParams.get('iss')).toBe(`${origin}/auth`);

    const answer = await askToken(account, codeGrant(codeOf(back), verifier));
    expect(await answer.clone().json()).toMatchObject({
      token_type: 'Bearer',
      expires_in: 600,
      scope: 'sync offline_access',
    });
    const { access } = await readTokens(answer);
    expect(await (await me(access)).json()).toMatchObject({
      email,
      role: 'admin',
      protocol: 1,
      company: { privacy: 'full' },
    });
  });

  describe('authorize refuses', () => {
    test.each([
      ['no code challenge', { code_challenge: '', code_challenge_method: '' }],
      ['a plain code challenge', { code_challenge_method: 'plain' }],
      ['a scope that is not ours', { scope: 'sync everything' }],
      ['a resource that is not ours', { resource: 'https://elsewhere.example/v1' }],
    ])('%s, by telling the extension', async (_, changes) => {
      const { browser } = await foundCompany(account);
      const answer = await browser.get(authorizePath(pkce().challenge, changes));
      const address = new URL(answer.headers.get('location') ?? '', origin);
      expect(address.origin + address.pathname).toBe(redirect);
      expect(address.searchParams.get('error')).toMatch(/^invalid_/);
      expect(address.searchParams.get('code')).toBeNull();
    });

    test.each([
      ['another redirect', { redirect_uri: 'https://evil.example/' }],
      ['a longer redirect', { redirect_uri: `${redirect}more` }],
      ['an unknown client', { client_id: 'somebody' }],
    ])('%s, on its own page', async (_, changes) => {
      const { browser } = await foundCompany(account);
      const answer = await browser.get(authorizePath(pkce().challenge, changes));
      const location = answer.headers.get('location') ?? '';
      expect(new URL(location, origin).origin).toBe(origin);
      const page = await browser.get(new URL(location, origin).pathname);
      expect(page.status).toBe(400);
      expect(await page.text()).toContain('could not start signing in');
    });
  });

  test('a wrong verifier gets no token, and has spent the code', async () => {
    const { browser } = await foundCompany(account);
    const { verifier, challenge } = pkce();
    const code = codeOf(await browser.get(authorizePath(challenge)));
    expect((await askToken(account, codeGrant(code, pkce().verifier))).ok).toBe(false);
    expect((await askToken(account, codeGrant(code, verifier))).ok).toBe(false);
  });

  test('a code counts once', async () => {
    const { browser } = await foundCompany(account);
    const { verifier, challenge } = pkce();
    const code = codeOf(await browser.get(authorizePath(challenge)));
    expect((await askToken(account, codeGrant(code, verifier))).status).toBe(200);
    expect((await askToken(account, codeGrant(code, verifier))).status).toBe(400);
  });

  test('a refresh token changes; the old one gives the same answer for a minute and then ends everything', async () => {
    const { browser } = await foundCompany(account);
    const first = await signInExtension(account, browser);
    vi.useFakeTimers({ toFake: ['Date'] });
    const second = await readTokens(await refresh(first.refresh));
    expect(second.refresh).not.toBe(first.refresh);
    expect((await me(second.access)).status).toBe(200);

    vi.setSystemTime(Date.now() + 50_000);
    expect(await readTokens(await refresh(first.refresh))).toEqual(second);
    vi.setSystemTime(Date.now() + 20_000);
    expect((await refresh(first.refresh)).status).toBe(400);
    expect((await refresh(second.refresh)).status).toBe(400);
  });

  test('an access token ends after ten minutes', async () => {
    const { browser } = await foundCompany(account);
    const { access } = await signInExtension(account, browser);
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + 590_000);
    expect((await me(access)).status).toBe(200);
    vi.setSystemTime(Date.now() + 11_000);
    expect((await me(access)).status).toBe(401);
  });

  test('signing out on the web leaves the extension connected; revoking ends it', async () => {
    const { browser } = await foundCompany(account);
    const { refresh: token } = await signInExtension(account, browser);
    await browser.post('/sign-out', {});
    const { refresh: next } = await readTokens(await refresh(token));
    const body = new URLSearchParams({ client_id: clientId, token: next, token_type_hint: 'refresh_token' });
    expect((await account.app.request('/auth/oauth2/revoke', { method: 'POST', body })).status).toBe(200);
    expect((await refresh(next)).status).toBe(400);
  });

  test.each(['', 'nonsense', 'a.b.c'])('the bearer %j is nobody', async (token) => {
    const answer = await me(token);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: 'sign-in' } });
  });

  test('a token for something else is none for us, however well signed', async () => {
    const { browser } = await foundCompany(account);
    const { verifier, challenge } = pkce();
    const code = codeOf(await browser.get(authorizePath(challenge, { resource: '' }).replace('resource=&', '')));
    const { resource: _, ...grant } = codeGrant(code, verifier);
    const { access } = await readTokens(await askToken(account, grant));
    expect((await me(access)).status).toBe(401);
  });

  test('asked with prompt=login, even somebody signed in types a password, once', async () => {
    const { browser, email } = await foundCompany(account);
    const asked = await browser.get(authorizePath(pkce().challenge, { prompt: 'login' }));
    const signInPage = asked.headers.get('location') ?? '';
    expect(signInPage).toMatch(/^\/sign-in\?/);
    const signedIn = await browser.post(signInPage, { email, password });
    expect(codeOf(await browser.get(signedIn.headers.get('location') ?? ''))).toMatch(/\w{20}/);
  });

  test.each([
    [`chrome-extension://${chromiumId}`, true],
    ['moz-extension://0b5d3f6c-0f4e-4b7e-9a53-0c7a1f5a1f11', true],
    ['chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba', false],
    ['https://evil.example', false],
    ['null', false],
  ])('%s may read answers: %s', async (asking, may) => {
    for (const path of ['/v1/me', '/auth/oauth2/token']) {
      const headers = { origin: asking, 'access-control-request-method': 'POST' };
      const answer = await account.app.request(path, { method: 'OPTIONS', headers });
      expect(answer.headers.get('access-control-allow-origin')).toBe(may ? asking : null);
    }
  });

  test.each([
    '/auth/sign-in/email',
    '/auth/sign-up/email',
    '/auth/organization/list',
    '/auth/oauth2/register',
    '/auth/get-session',
  ])('better-auth’s own %s is not open to the outside', async (path) => {
    const { browser } = await foundCompany(account);
    expect((await browser.get(path)).status).toBe(404);
    expect((await browser.post(path, {})).status).toBe(404);
  });
});

test('sign-in returns to our own extensions only', () => {
  expect(redirectAddresses[0]).toBe(`https://${chromiumId}.chromiumapp.org/`);
  expect(redirectAddresses.every((address) => address.endsWith('/'))).toBe(true);
});
