import '#test/platform.ts';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Desk } from '#lib/desk/database.ts';
import { writeMeta } from '#lib/desk/meta.ts';
import { LiveHello } from '#lib/schema/sync.ts';
import { startLive, stopLive } from '#lib/sync/live.ts';
import { keptAccess } from '#lib/sync/tokens.ts';
import { newDesk } from '../desk/looks.ts';

let desk: Desk;
let server: WebSocketServer;
let isWatched: boolean;
beforeEach(async () => {
  desk = newDesk();
  isWatched = true;
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', path: '/v1/live' });
  await once(server, 'listening');
});
afterEach(async () => {
  isWatched = false;
  for (const socket of server.clients) socket.close();
  await new Promise((done) => server.close(done));
});

async function signIn(): Promise<void> {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const company = { id: 'c1', name: 'Café', privacy: 'off' as const };
  const info = {
    member: { id: 'u1', name: 'Olga' },
    email: 'o@cafe.example',
    role: 'agent' as const,
    company,
    protocol: 1,
  };
  await writeMeta(desk, 'account', { server: address, info, refreshToken: 'refresh' });
  await writeMeta(desk, 'cursor', 7);
  await keptAccess.write({ token: 'access', expiresAt: Date.now() + 600_000, server: address });
}

/** The next device that connects, with its hello. */
async function greeted(): Promise<{ socket: WebSocket; hello: unknown }> {
  const [socket] = (await once(server, 'connection')) as [WebSocket];
  const [hello] = await once(socket, 'message');
  return { socket, hello: JSON.parse(String(hello)) };
}

it('a colleague’s work pokes while somebody watches; then the channel ends', async () => {
  await signIn();
  const arrival = greeted();
  const poked = new Promise<void>((poke) => startLive(desk, () => isWatched, poke));
  startLive(
    desk,
    () => isWatched,
    () => expect.unreachable('started twice'),
  );
  const { socket, hello } = await arrival;
  expect(LiveHello.parse(hello)).toMatchObject({ token: 'access', cursor: 7, protocol: 1 });
  socket.send('not json');
  socket.send(JSON.stringify({ type: 'ping' }));
  socket.send(JSON.stringify({ type: 'changed', cursor: 8 }));
  await poked;
  isWatched = false;
  socket.send(JSON.stringify({ type: 'ping' }));
  await once(socket, 'close');
  expect(server.clients.size).toBe(0);
});

it('a broken channel is opened again', async () => {
  await signIn();
  const first = greeted();
  startLive(
    desk,
    () => isWatched,
    () => undefined,
  );
  const second = first.then(({ socket }) => {
    const next = greeted();
    socket.terminate();
    return next;
  });
  const { socket } = await second;
  isWatched = false;
  socket.send(JSON.stringify({ type: 'ping' }));
  await once(socket, 'close');
});

it('of the account that was left ends at once, and that of the next one opens', async () => {
  await signIn();
  const first = greeted();
  const watched = () => isWatched;
  startLive(desk, watched, () => expect.unreachable('the account was left'));
  const { socket } = await first;
  stopLive();
  await writeMeta(desk, 'cursor', 9);
  const second = greeted();
  const poked = new Promise<void>((poke) => startLive(desk, watched, poke));
  if (socket.readyState !== socket.CLOSED) await once(socket, 'close');
  const { socket: next, hello } = await second;
  expect(LiveHello.parse(hello)).toMatchObject({ cursor: 9 });
  next.send(JSON.stringify({ type: 'changed', cursor: 10 }));
  await poked;
  stopLive();
  await once(next, 'close');
});

it('of an account that is left before it opened never opens', async () => {
  await signIn();
  const connections = vi.fn();
  server.on('connection', connections);
  const asked = vi.fn(() => isWatched);
  startLive(desk, asked, () => undefined);
  stopLive();
  const arrival = greeted();
  startLive(
    desk,
    () => isWatched,
    () => undefined,
  );
  await arrival;
  expect(connections).toHaveBeenCalledTimes(1);
  stopLive();
});

it('a refusal that asking again would not change ends it', async () => {
  await signIn();
  const arrival = greeted();
  const asked = vi.fn(() => isWatched);
  startLive(desk, asked, () => undefined);
  const { socket } = await arrival;
  const connections = vi.fn();
  server.on('connection', connections);
  const before = asked.mock.calls.length;
  socket.close(4426);
  await once(socket, 'close');
  // Nobody is asked whether to go on.
  expect(asked.mock.calls.length).toBe(before);
  expect(connections).not.toHaveBeenCalled();
});

it('without an account nothing is opened', async () => {
  const connections = vi.fn();
  server.on('connection', connections);
  const asked = vi.fn(() => true);
  startLive(desk, asked, () => undefined);
  await vi.waitFor(() => expect(asked).toHaveBeenCalled());
  await desk.meta.count();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(connections).not.toHaveBeenCalled();
});
