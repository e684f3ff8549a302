import { createHash, randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { PullResponse, PushResponse, protocolVersion, type SyncEvent } from '#lib/schema/sync.ts';
import { type Account, origin, redirect } from './account.ts';
import type { Browser } from './browser.ts';

export const clientId = 'replywright-extension';

export interface Tokens {
  access: string;
  refresh: string;
}

/** PKCE's two halves. */
export function pkce() {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

export function authorizePath(challenge: string, changes: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirect,
    scope: 'sync offline_access',
    state: 'state-1',
    resource: `${origin}/v1`,
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  });
  return `/auth/oauth2/authorize?${query}`;
}

export function askToken({ app }: Account, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams({ client_id: clientId, ...fields });
  return Promise.resolve(app.request('/auth/oauth2/token', { method: 'POST', body }));
}

export function codeGrant(code: string, verifier: string): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: redirect,
    resource: `${origin}/v1`,
  };
}

/** The code in the address that the browser was sent to. */
export function codeOf(answer: Response): string {
  const code = new URL(answer.headers.get('location') ?? '', origin).searchParams.get('code');
  if (!code) throw new Error(`no code: ${answer.status} ${answer.headers.get('location')}`);
  return code;
}

export async function readTokens(answer: Response): Promise<Tokens> {
  const { access_token: access, refresh_token: refresh } = await answer.json();
  return { access, refresh };
}

/** Connects the extension as whoever is signed in in `browser`, as one device. */
export async function signInExtension(account: Account, browser: Browser): Promise<Tokens & { device: Device }> {
  const { verifier, challenge } = pkce();
  const code = codeOf(await browser.get(authorizePath(challenge)));
  const tokens = await readTokens(await askToken(account, codeGrant(code, verifier)));
  return { ...tokens, device: createDevice(account, tokens.access) };
}

export interface Device {
  id: string;
  request(path: string, init?: RequestInit): Promise<Response>;
  post(body: unknown): Promise<Response>;
  push(events: readonly unknown[]): Promise<PushResponse>;
  pull(cursor?: number, limit?: number): Promise<PullResponse>;
  /** Every event of the company, page by page. */
  pullAll(limit?: number): Promise<unknown[]>;
}

export function createDevice({ app }: Account, access: string, id: string = uuid()): Device {
  const request = (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${access}`, 'content-type': 'application/json', ...init.headers };
    return Promise.resolve(app.request(path, { ...init, headers }));
  };
  const post = (body: unknown) => request('/v1/sync/push', { method: 'POST', body: JSON.stringify(body) });
  const pull = async (cursor = 0, limit = 200) =>
    PullResponse.parse(await readAnswer(request(`/v1/sync/pull?cursor=${cursor}&limit=${limit}`)));
  return {
    id,
    request,
    post,
    push: async (events) =>
      PushResponse.parse(await readAnswer(post({ protocol: protocolVersion, device: id, epoch: null, events }))),
    pull,
    async pullAll(limit) {
      const all: unknown[] = [];
      for (let cursor = 0, more = true; more; ) {
        const page = await pull(cursor, limit);
        all.push(...page.events);
        ({ cursor, more } = page);
      }
      return all;
    },
  };
}

async function readAnswer(asked: Promise<Response>): Promise<unknown> {
  const answer = await asked;
  if (!answer.ok) throw new Error(`the server answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

let running = 0;

/** An event of a review seen, with its words unless `off`. */
export function seenEvent(changes: Partial<SyncEvent> = {}, words: Record<string, unknown> = wordsOfSeen): SyncEvent {
  running += 1;
  const kept = { platform: 'google', listing: 'cafe', site: 'google-maps', state: 'open', firstSeenAt: 1, dueAt: null };
  const payload = { ...kept, ...words };
  return {
    id: uuid(),
    n: running,
    v: 1,
    type: 'review.seen',
    key: `google:cafe:${running}`,
    at: 1_790_000_000_000,
    payload,
    ...changes,
  };
}

const wordsOfSeen = { review: null, listingName: 'Café Kvistholm', address: null };
