import { upgradeWebSocket } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { WSContext } from 'hono/ws';
import { LiveHello, type LiveNotice } from '#lib/schema/sync.ts';
import type { AppParts } from '../app-parts.ts';
import { identify } from '../auth/identify.ts';
import { inCompany } from '../db/database.ts';
import { readCursor } from '../db/read-cursor.ts';
import { lifetimes } from '../extension-client.ts';
import { protocolRefusal } from './protocol.ts';
import { createSeats, type TakeSeat } from './seats.ts';

/** Milliseconds. A worker sleeps after 30 s without a message; a ping of the WebSocket protocol is none to it. */
const timing = { hello: 10_000, ping: 15_000, channel: lifetimes.accessToken * 1000 } as const;

/** Open channels of one person: a few devices, and those whose end has not been noticed. */
const channelsEach = 20;

/** Why the server closed a channel; the close code is 4000 and the last digits of the HTTP status of the same refusal. */
const closeCodes = {
  'bad-request': 4400,
  'sign-in': 4401,
  'no-company': 4403,
  'newer-protocol': 4426,
  'older-protocol': 4426,
  'too-often': 4429,
  failed: 4500,
} as const;

/** `GET /v1/live`: tells a company's devices that there is something to pull. The data itself comes by pull alone. */
export function live(parts: AppParts): MiddlewareHandler {
  const takeSeat = createSeats(channelsEach);
  return upgradeWebSocket(() => {
    const closed = new AbortController();
    let greeted = false;
    return {
      onOpen: (_, socket) => after(timing.hello, () => greeted || close(socket, 'bad-request'), closed.signal),
      onMessage: async ({ data }, socket) => {
        if (greeted) return;
        greeted = true;
        try {
          const refused = await join({ ...parts, takeSeat }, socket, data, closed.signal);
          if (refused) close(socket, refused);
        } catch (error) {
          parts.log.error({ err: error }, 'live channel failed');
          close(socket, 'failed');
        }
      },
      onClose: () => closed.abort(),
    };
  });
}

/** Checks a hello and, unless it must be refused, starts notices that end with `signal`. */
async function join(parts: AppParts & { takeSeat: TakeSeat }, socket: WSContext, data: unknown, signal: AbortSignal) {
  const hello = LiveHello.safeParse(parseJson(data));
  if (!hello.success) return 'bad-request';
  const { token, device, cursor, protocol } = hello.data;
  const refused = protocolRefusal(protocol);
  if (refused) return refused;
  const member = await identify(parts.auth, parts.database, token);
  if (!member) return 'sign-in';
  if (member === 'stranger') return 'no-company';
  // Gone while we looked; what follows would never be told to end.
  if (signal.aborted) return null;
  if (!parts.takeSeat(member.person.id, signal)) return 'too-often';

  const tell = (notice: LiveNotice) => socket.send(JSON.stringify(notice));
  parts.bus.listen(
    member.company.id,
    (change) => change.device !== device && tell({ type: 'changed', cursor: change.cursor }),
    signal,
  );
  after(timing.channel, () => close(socket, 'sign-in'), signal);
  const pinging = setInterval(() => tell({ type: 'ping' }), timing.ping);
  signal.addEventListener('abort', () => clearInterval(pinging), { once: true });
  // Listening began before: what is pushed while this is read arrives twice, never not at all.
  const now = await inCompany(parts.database, member.company.id, (orm) => readCursor(orm, member.company.id));
  tell(now > cursor ? { type: 'changed', cursor: now } : { type: 'ping' });
  return null;
}

function close(socket: WSContext, code: keyof typeof closeCodes): void {
  socket.close(closeCodes[code], code);
}

function after(milliseconds: number, act: () => void, signal: AbortSignal): void {
  const timer = setTimeout(act, milliseconds);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function parseJson(data: unknown): unknown {
  if (typeof data !== 'string') return null;
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
