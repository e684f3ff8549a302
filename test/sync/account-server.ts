import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AccountInfo } from '#lib/schema/sync.ts';
import { type ModelServer, modelServer } from './model-server.ts';

export const address = 'https://reviews.example';
const redirect = 'https://abc.chromiumapp.org/';

/** A whole server behind `fetch`: its sign-in as the OAuth documents describe it, and the model of the company. */
export function accountServer() {
  const codes = new Map<string, string>();
  let grants = 0;
  const server = {
    requests: [] as string[],
    metadata: { ...metadata },
    company: modelServer() as ModelServer,
    structures: [] as unknown[],
    drafts: [] as unknown[],
    /** What the company's model answers. */
    draft: () => refuse('no-model', 404),
    info: {
      member: { id: 'u1', name: 'Olga' },
      email: 'olga@cafe.example',
      role: 'agent',
      company: { id: 'c1', name: 'Café', privacy: 'full' },
      protocol: 1,
    } as AccountInfo,
    access: new Set<string>(),
    refresh: new Set<string>(),
    isDown: false,
    /** Set to answer every call of the interface with this status, and this code of a refusal. */
    status: 200,
    code: 'failed',
  };

  async function answer(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    server.requests.push(`${request.method} ${pathname}`);
    if (server.isDown) throw new TypeError('Failed to fetch');
    if (!request.url.startsWith(address)) return new Response('elsewhere', { status: 404 });
    if (pathname === '/.well-known/oauth-authorization-server/auth') return Response.json(server.metadata);
    if (pathname === '/auth/oauth2/token') return token(new URLSearchParams(await request.text()));
    if (pathname === '/auth/oauth2/revoke') {
      server.refresh.delete(new URLSearchParams(await request.text()).get('token') ?? '');
      return new Response(null, { status: 200 });
    }
    const bearer = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    if (!server.access.has(bearer)) return refuse('sign-in', 401);
    if (server.status !== 200) return refuse(server.code, server.status);
    if (pathname === '/v1/me') return Response.json(server.info);
    if (pathname === '/v1/structures') {
      server.structures.push(await request.json());
      return Response.json({ kept: true });
    }
    if (pathname === '/v1/drafts') {
      server.drafts.push(await request.json());
      return server.draft();
    }
    if (pathname === '/v1/sync/push')
      return Response.json(server.company.push(server.info.member, await request.text()));
    if (pathname === '/v1/sync/pull') return Response.json(server.company.pull(pathname + search));
    return refuse('not-found', 404);
  }

  async function token(form: URLSearchParams): Promise<Response> {
    const grant = form.get('grant_type');
    const challenge = codes.get(form.get('code') ?? '');
    const proves =
      challenge === (await challengeOf(form.get('code_verifier') ?? '')) && form.get('redirect_uri') === redirect;
    const granted =
      grant === 'authorization_code'
        ? codes.delete(form.get('code') ?? '') && proves && form.get('resource') === `${address}/v1`
        : grant === 'refresh_token' && server.refresh.delete(form.get('refresh_token') ?? '');
    if (!granted) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    const [access, refresh] = [`access-${++grants}`, `refresh-${grants}`];
    server.access.add(access);
    server.refresh.add(refresh);
    return Response.json({ access_token: access, refresh_token: refresh, token_type: 'bearer', expires_in: 600 });
  }

  vi.stubGlobal('fetch', (input: string | URL, init?: RequestInit) => {
    const { signal: _, ...rest } = init ?? {};
    return answer(new Request(input, rest));
  });
  fakeBrowser.identity.getRedirectURL = () => redirect;
  const goodAnswer = async ({ url }: { url: string }) => {
    const asked = new URL(url).searchParams;
    const code = `code-${++grants}`;
    codes.set(code, asked.get('code_challenge') ?? '');
    const back = new URL(redirect);
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '', iss: metadata.issuer }).toString();
    return back.href;
  };
  /** The person signs in; replace it for one who does not. */
  const person = vi.fn(goodAnswer);
  fakeBrowser.identity.launchWebAuthFlow = person as never;
  return Object.assign(server, { goodAnswer, person });
}

const metadata = {
  issuer: `${address}/auth`,
  authorization_endpoint: `${address}/auth/oauth2/authorize`,
  token_endpoint: `${address}/auth/oauth2/token`,
  revocation_endpoint: `${address}/auth/oauth2/revoke`,
  response_types_supported: ['code'],
  code_challenge_methods_supported: ['S256'],
  authorization_response_iss_parameter_supported: true,
};

function refuse(code: string, status: number): Response {
  return Response.json({ error: { code, message: code } }, { status });
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return Buffer.from(digest).toString('base64url');
}
