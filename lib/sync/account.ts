import * as oauth from 'oauth4webapi';
import { lostAt } from '#lib/desk/canary.ts';
import type { Desk } from '#lib/desk/database.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { repliesSetAside } from '#lib/desk/set-aside.ts';
import { Refused } from '#lib/messages.ts';
import type { AccountState, ProblemCode } from '#lib/schema/messages.ts';
import { serverAddress } from './address.ts';
import { answerOf, send } from './call.ts';
import { withFlushLock } from './flush-lock.ts';
import { joinCompany } from './join-company.ts';
import { stopLive } from './live.ts';
import { client, discover, publicClient, requestOptions } from './oauth-server.ts';
import { countOutbox } from './outbox.ts';
import { readAccount } from './read-account.ts';
import { signIn } from './sign-in.ts';
import { endSignIn, keptAccess } from './tokens.ts';

/**
 * Signs in to the company at `server`, as the person typed it. Throws `Refused`: `bad-address`, `offline`,
 * `sign-in-cancelled`, `newer-protocol`, `older-server`, `server-refused`.
 */
export async function connect(desk: Desk, server: string): Promise<void> {
  const address = serverAddress(server);
  const tokens = await signIn(address);
  const answer = await answerOf(await send(`${address}/v1/me`, tokens.access));
  if (!answer.ok) throw new Refused(answer.problem, answer.detail);
  const info = readAccount(answer.body);
  await withFlushLock(async () => {
    await joinCompany(desk, { server: address, info, refreshToken: tokens.refresh }, Date.now());
    await keptAccess.write({ token: tokens.access, expiresAt: tokens.expiresAt, server: address });
    stopLive();
  });
}

/** Ends the sign-in here, and at the server if it can be reached. What is stored and queued on this device stays. */
export async function signOut(desk: Desk): Promise<void> {
  const account = await readMeta(desk, 'account');
  if (!account?.refreshToken) return;
  const { server, refreshToken } = account;
  await endSignIn(desk, refreshToken);
  stopLive();
  try {
    const issuer = await discover(server);
    const options = { ...requestOptions(server), additionalParameters: { token_type_hint: 'refresh_token' } };
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(issuer, client, publicClient, refreshToken, options),
    );
  } catch (error) {
    // The token is gone from here either way and ends by itself at the server.
    if (!(error instanceof Refused) && !(error instanceof oauth.ResponseBodyError)) throw error;
  }
}

/** What the interface shows of the account. */
export async function accountState(desk: Desk): Promise<AccountState> {
  const account = await readMeta(desk, 'account');
  const local = await localProblem(desk);
  if (!account) return { status: 'none', problem: local };
  const { queued, held, dead } = await countOutbox(desk);
  if (!account.refreshToken) return { status: 'signed-out', server: account.server, queued, problem: local };
  const problem = (await readMeta(desk, 'problem')) ?? local;
  const lastSyncAt = await readMeta(desk, 'lastSyncAt');
  return { status: 'signed-in', server: account.server, info: account.info, queued, held, dead, lastSyncAt, problem };
}

/** What is wrong on this machine, account or not. Read from what was set aside, as on a full disk nothing can be noted. */
async function localProblem(desk: Desk): Promise<ProblemCode | null> {
  if ((await repliesSetAside()).length > 0) return 'disk-full';
  return (await lostAt(desk, Date.now())) === null ? null : 'database-lost';
}
