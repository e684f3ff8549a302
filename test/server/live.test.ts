import { once } from 'node:events';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { LiveNotice, protocolVersion } from '#lib/schema/sync.ts';
import type { Database } from '#server/db/database.ts';
import { openInMemory } from '#server/db/embedded.ts';
import { type Listening, listen } from '#server/listen.ts';
import { type Account, startAccount } from './account.ts';
import { createDevice, seenEvent, signInExtension } from './extension.ts';
import { foundConnectedCompany, joinCompany } from './people.ts';

let database: Database;
let account: Account;
let server: Listening;
beforeAll(async () => {
  database = await openInMemory();
  account = await startAccount(database);
  server = await listen(account.parts, '127.0.0.1', 0);
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

/** Connects, says `hello` and collects what the server says. */
async function connect(hello: unknown) {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}/v1/live`);
  const notices: LiveNotice[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data) => {
    notices.push(LiveNotice.parse(JSON.parse(String(data))));
    for (const wake of waiting.splice(0)) wake();
  });
  const closed = once(socket, 'close').then(([code, reason]) => ({ code, reason: String(reason) }));
  await once(socket, 'open');
  socket.send(typeof hello === 'string' ? hello : JSON.stringify(hello));
  return {
    notices,
    closed,
    close: () => socket.close(),
    /** The first notice after `seen` of them. */
    async notice(seen = 0) {
      while (notices.length <= seen) await new Promise<void>((resolve) => waiting.push(resolve));
      return notices[seen];
    },
  };
}

const hello = (token: string, device: string, cursor = 0) => ({
  type: 'hello',
  protocol: protocolVersion,
  token,
  device,
  cursor,
});

test('a push pokes the other devices of the company, and only those', async () => {
  const { device, access, browser } = await foundConnectedCompany(account);
  const colleague = await signInExtension(account, await joinCompany(account, browser, 'live@x.example'));
  const stranger = await foundConnectedCompany(account);
  const own = await connect(hello(access, device.id));
  const other = await connect(hello(colleague.access, colleague.device.id));
  const foreign = await connect(hello(stranger.access, stranger.device.id));
  for (const channel of [own, other, foreign]) expect(await channel.notice()).toEqual({ type: 'ping' });

  await device.push([seenEvent()]);
  expect(await other.notice(1)).toEqual({ type: 'changed', cursor: 1 });
  // A push by the colleague reaches the first device, and is the only notice it ever had.
  await colleague.device.push([seenEvent()]);
  expect(await own.notice(1)).toEqual({ type: 'changed', cursor: 2 });
  await stranger.device.push([seenEvent()]);
  await createDevice(account, stranger.access).push([seenEvent()]);
  expect(await foreign.notice(1)).toEqual({ type: 'changed', cursor: 2 });
  expect([own.notices.length, other.notices.length, foreign.notices.length]).toEqual([2, 2, 2]);
  for (const channel of [own, other, foreign]) channel.close();
});

test('who comes late hears at once that there is something to pull', async () => {
  const { device, access } = await foundConnectedCompany(account);
  await device.push([seenEvent(), seenEvent()]);
  const late = await connect(hello(access, uuid(), 1));
  expect(await late.notice()).toEqual({ type: 'changed', cursor: 2 });
  late.close();
});

test.each([
  ['no token of ours', hello('nonsense', uuid()), { code: 4401, reason: 'sign-in' }],
  ['no hello', 'good morning', { code: 4400, reason: 'bad-request' }],
  [
    'a newer protocol',
    { ...hello('any', uuid()), protocol: protocolVersion + 1 },
    { code: 4426, reason: 'newer-protocol' },
  ],
])('%s closes the channel with the reason', async (_, first, reason) => {
  const channel = await connect(first);
  expect(await channel.closed).toEqual(reason);
});

test('one person has so many channels and no more; one that closes makes room', async () => {
  const { device, access } = await foundConnectedCompany(account);
  const channels = [];
  for (let opened = 0; opened < 20; opened += 1) {
    const channel = await connect(hello(access, device.id));
    await channel.notice();
    channels.push(channel);
  }
  const tooMany = await connect(hello(access, device.id));
  expect(await tooMany.closed).toEqual({ code: 4429, reason: 'too-often' });
  channels[0]?.close();
  await channels[0]?.closed;
  const next = await connect(hello(access, device.id));
  expect(await next.notice()).toEqual({ type: 'ping' });
  for (const channel of [...channels, next]) channel.close();
});

test('one address that keeps connecting has to wait', async () => {
  const slow = await startAccount(database, { person: 100, address: 1, seconds: 60 });
  const second = await listen(slow.parts, '127.0.0.1', 0);
  const address = `ws://127.0.0.1:${second.port}/v1/live`;
  await once(new WebSocket(address), 'open');
  const [, refused] = await once(new WebSocket(address), 'unexpected-response');
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  await second.stop();
});

test('stopping the server ends open channels', async () => {
  const { device, access } = await foundConnectedCompany(account);
  const second = await listen(account.parts, '127.0.0.1', 0);
  const socket = new WebSocket(`ws://127.0.0.1:${second.port}/v1/live`);
  await once(socket, 'open');
  socket.send(JSON.stringify(hello(access, device.id)));
  await once(socket, 'message');
  const closed = once(socket, 'close');
  await second.stop();
  expect((await closed)[0]).toBe(1001);
});

test('a port that is taken is named', async () => {
  await expect(listen(account.parts, '127.0.0.1', server.port)).rejects.toThrow(`127.0.0.1:${server.port} is taken`);
});
