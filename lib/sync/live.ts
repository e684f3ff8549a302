import * as z from 'zod/mini';
import type { Desk } from '#lib/desk/database.ts';
import { deviceOf } from '#lib/desk/device.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { transact } from '#lib/desk/transact.ts';
import { Refused } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import { type LiveHello, LiveNotice, protocolVersion } from '#lib/schema/sync.ts';
import { backoff } from './backoff.ts';
import { accessToken } from './tokens.ts';

let channel: AbortController | null = null;

/**
 * Hears of colleagues' work at once while somebody has a panel or page of ours open: `poke` is to pull. Starting it twice is
 * starting it once; without a sign-in it ends at once. The server speaks every 15 s, which keeps the worker awake.
 */
export function startLive(desk: Desk, isWatched: () => boolean, poke: () => void): void {
  if (channel) return;
  const opened = new AbortController();
  channel = opened;
  const { signal } = opened;
  void stayLive(desk, { isWanted: () => !signal.aborted && isWatched(), poke, signal })
    .catch((error: unknown) => report(error, 'keeping the live channel'))
    .finally(() => {
      if (channel === opened) channel = null;
    });
}

/** The account is another one now: its channel ends, and the next start opens that of the new one. */
export function stopLive(): void {
  channel?.abort();
  channel = null;
}

type Channel = { isWanted: () => boolean; poke: () => void; signal: AbortSignal };

async function stayLive(desk: Desk, channel: Channel): Promise<void> {
  const { isWanted, signal } = channel;
  let spent: string | null = null;
  for (let failures = 0; isWanted(); failures++) {
    try {
      const token = await accessToken(desk, spent);
      const { heard, code } = await listen(desk, token, channel);
      if (code === 4400 || code === 4403 || code === 4426) return;
      spent = code === 4401 ? token : null;
      if (heard) failures = 0;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.problem === 'signed-out') return;
    }
    if (isWanted()) await pause(backoff(failures), signal);
  }
}

/** One connection, until it closes. */
async function listen(desk: Desk, token: string, { isWanted, poke, signal: stopped }: Channel) {
  const hello = await helloOf(desk, token);
  if (stopped.aborted) return { heard: false, code: 1000 };
  const socket = new WebSocket(`${hello.server.replace(/^http/, 'ws')}/v1/live`);
  const ended = new AbortController();
  const { signal } = ended;
  let heard = false;
  return new Promise<{ heard: boolean; code: number }>((resolve) => {
    const end = (code: number) => {
      ended.abort();
      socket.close();
      resolve({ heard, code });
    };
    socket.addEventListener('open', () => socket.send(JSON.stringify(hello.message)), { signal });
    socket.addEventListener(
      'message',
      ({ data }) => {
        const notice = z.safeParse(LiveNotice, parseJson(data));
        heard = true;
        if (!isWanted()) end(1000);
        else if (notice.success && notice.data.type === 'changed') poke();
      },
      { signal },
    );
    socket.addEventListener('close', ({ code }) => end(code), { signal });
    stopped.addEventListener('abort', () => end(1000), { signal });
  });
}

async function helloOf(desk: Desk, token: string): Promise<{ server: string; message: LiveHello }> {
  const account = await readMeta(desk, 'account');
  if (!account) throw new Refused('signed-out');
  const device = await transact(desk, () => deviceOf(desk));
  const cursor = (await readMeta(desk, 'cursor')) ?? 0;
  return { server: account.server, message: { type: 'hello', protocol: protocolVersion, token, device, cursor } };
}

/** Null for what no server of ours would say. */
function parseJson(data: unknown): unknown {
  try {
    return JSON.parse(String(data));
  } catch {
    return null;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = () => {
      ended.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end, { signal: ended.signal });
  });
}
