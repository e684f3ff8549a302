import * as z from 'zod/mini';
import type { Desk } from '#lib/desk/database.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { Refused } from '#lib/messages.ts';
import type { ProblemCode } from '#lib/schema/messages.ts';
import { Problem } from '#lib/schema/sync.ts';
import { reach } from './reach.ts';
import { accessToken, endSignIn } from './tokens.ts';

/** `waitMs`: how long the server asked to be left alone. */
export type Answered =
  | { ok: true; body: unknown }
  | { ok: false; problem: ProblemCode; detail: string; waitMs: number };
/** Asks the account's server; with a body it is a POST. Every failure is a value. */
export type Call = (path: string, body?: unknown) => Promise<Answered>;

/** Calls the account of this desk; a token that is not taken is renewed once. */
export function callAccount(desk: Desk): Call {
  return async (path, body) => {
    try {
      return await answerOf(await askAccount(desk, path, body));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { ok: false, problem: error.problem, detail: error.message, waitMs: 0 };
    }
  };
}

/** The server's answer as it begins, under a token that is renewed once. Throws `Refused`: `signed-out`, `offline`. */
export async function askAccount(desk: Desk, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
  const account = await readMeta(desk, 'account');
  if (!account?.refreshToken) throw new Refused('signed-out');
  const token = await accessToken(desk);
  const response = await send(account.server + path, token, body, signal);
  if (response.status !== 401) return response;
  const again = await send(account.server + path, await accessToken(desk, token), body, signal);
  if (again.status !== 401) return again;
  const renewed = await readMeta(desk, 'account');
  if (renewed?.refreshToken) await endSignIn(desk, renewed.refreshToken);
  throw new Refused('signed-out', 'a fresh token was not taken');
}

/** One request under a token. */
export function send(
  address: string,
  token: string,
  body?: unknown,
  signal: AbortSignal | null = null,
): Promise<Response> {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  if (body === undefined) return reach(address, { headers, signal });
  const posted = { ...headers, 'content-type': 'application/json' };
  return reach(address, { method: 'POST', headers: posted, body: JSON.stringify(body), signal });
}

/** A refusal names the client's protocol: a newer one than the server speaks is the server's to mend. */
function problemOf(status: number, code: string | undefined): ProblemCode {
  if (status !== 426) return 'server-refused';
  return code === 'newer-protocol' ? 'older-server' : 'newer-protocol';
}

export async function answerOf(response: Response): Promise<Answered> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return { ok: true, body };
  const said = z.safeParse(Problem, body);
  const detail = said.data?.error.message ?? `status ${response.status}`;
  const waitMs = Number(response.headers.get('retry-after') ?? 0) * 1000 || 0;
  return { ok: false, problem: problemOf(response.status, said.data?.error.code), detail, waitMs };
}
