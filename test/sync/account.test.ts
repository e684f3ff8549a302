import '#test/platform.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { accountState, connect, signOut } from '#lib/sync/account.ts';
import { serverAddress } from '#lib/sync/address.ts';
import { syncNow } from '#lib/sync/flush.ts';
import { startLive, stopLive } from '#lib/sync/live.ts';
import { hour, newDesk, reply } from '../desk/looks.ts';
import { accountServer, address } from './account-server.ts';

let desk: Desk;
let server: ReturnType<typeof accountServer>;
beforeEach(() => {
  fakeBrowser.reset();
  desk = newDesk();
  server = accountServer();
});
afterEach(() => {
  stopLive();
  vi.unstubAllGlobals();
});

const state = () => accountState(desk);
const isSignedIn = { status: 'signed-in', server: address };

describe('the address of a server', () => {
  it.each([
    ['https://reviews.example', 'https://reviews.example'],
    [' reviews.example/ ', 'https://reviews.example'],
    ['HTTPS://Reviews.Example:8443/sign-in?x=1', 'https://reviews.example:8443'],
    ['http://localhost:8787', 'http://localhost:8787'],
    ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
    ['http://[::1]:8787', 'http://[::1]:8787'],
  ])('is read out of %s', (typed, origin) => expect(serverAddress(typed)).toBe(origin));

  it.each([
    '',
    'http://reviews.example',
    'http://localhost.evil.example',
    'javascript:alert(1)',
    'ftp://reviews.example',
    'https://u:p@reviews.example',
    'not an address',
  ])('is refused: %s', (typed) =>
    expect(() => serverAddress(typed)).toThrow(expect.objectContaining({ problem: 'bad-address' })),
  );
});

describe('without an account', () => {
  it('no request is ever made, and what is written waits', async () => {
    await logReply(desk, reply());
    await syncNow(desk);
    await signOut(desk);
    expect(await state()).toEqual({ status: 'none', problem: null });
    expect(server.requests).toEqual([]);
    await connect(desk, address);
    await syncNow(desk);
    expect(server.company.events().map(({ type }) => type)).toEqual(['listing.marked', 'review.seen', 'reply.posted']);
  });
});

describe('signing in', () => {
  it('shows whose account it is, and keeps nothing secret where a content script could read it', async () => {
    await connect(desk, 'reviews.example');
    expect(await state()).toMatchObject({
      ...isSignedIn,
      info: server.info,
      queued: 0,
      held: 0,
      dead: 0,
      problem: null,
    });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/access-|refresh-/);
    expect((await readMeta(desk, 'account'))?.refreshToken).toMatch(/^refresh-/);
  });

  it.each([
    {
      because: 'the window was closed',
      problem: 'sign-in-cancelled',
      before: () => server.person.mockRejectedValueOnce(new Error('The user did not approve access.')),
    },
    { because: 'nobody answers', problem: 'offline', before: () => Object.assign(server, { isDown: true }) },
    {
      because: 'it answers for another sign-in',
      problem: 'server-refused',
      before: () =>
        server.person.mockImplementationOnce(async (page) => {
          const back = new URL(await server.goodAnswer(page));
          back.searchParams.set('state', 'forged');
          return back.href;
        }),
    },
    {
      because: 'the person said no',
      problem: 'sign-in-cancelled',
      before: () =>
        server.person.mockImplementationOnce(async (page) => {
          const back = new URL(await server.goodAnswer(page));
          back.searchParams.delete('code');
          back.searchParams.set('error', 'access_denied');
          return back.href;
        }),
    },
    {
      because: 'its sign-in page is elsewhere',
      problem: 'bad-address',
      before: () => Object.assign(server.metadata, { authorization_endpoint: 'https://evil.example/authorize' }),
    },
    {
      because: 'it speaks a newer protocol, in whatever shape',
      problem: 'newer-protocol',
      before: () => Object.assign(server.info, { protocol: 2, company: 'Café' }),
    },
    {
      because: 'it speaks an older protocol',
      problem: 'older-server',
      before: () => Object.assign(server.info, { protocol: 0 }),
    },
  ])('is refused when $because', async ({ problem, before }) => {
    before();
    await expect(connect(desk, address)).rejects.toMatchObject({ problem });
    expect(await state()).toEqual({ status: 'none', problem: null });
  });

  it('is refused where no server of ours is', async () => {
    await expect(connect(desk, 'https://elsewhere.example')).rejects.toMatchObject({ problem: 'bad-address' });
  });
});

describe('a sync', () => {
  beforeEach(async () => {
    await connect(desk, address);
    await logReply(desk, reply());
  });

  it('renews a token that is not taken, once', async () => {
    server.access.clear();
    await syncNow(desk);
    expect(await state()).toMatchObject({ ...isSignedIn, queued: 0, problem: null });
    expect(server.requests.filter((request) => request.endsWith('/token'))).toHaveLength(2);
  });

  it('says signed out when the sign-in has ended, and loses nothing', async () => {
    server.access.clear();
    server.refresh.clear();
    await syncNow(desk);
    expect(await state()).toEqual({ status: 'signed-out', server: address, queued: 3, problem: null });
    await connect(desk, address);
    await syncNow(desk);
    expect(server.company.events()).toHaveLength(3);
  });

  it.each([
    ['offline', () => Object.assign(server, { isDown: true })],
    ['server-refused', () => Object.assign(server, { status: 500 })],
    ['newer-protocol', () => Object.assign(server, { status: 426, code: 'older-protocol' })],
    ['older-server', () => Object.assign(server, { status: 426, code: 'newer-protocol' })],
    ['newer-protocol', () => Object.assign(server.info, { protocol: 2 })],
    ['older-server', () => Object.assign(server.info, { protocol: 0 })],
  ] as const)('says %s, keeps everything, and goes on when it is over', async (problem, before) => {
    before();
    await syncNow(desk);
    expect(await state()).toMatchObject({ ...isSignedIn, queued: 3, problem });
    Object.assign(server, { isDown: false, status: 200 });
    Object.assign(server.info, { protocol: 1 });
    await syncNow(desk, { hurry: true });
    expect(await state()).toMatchObject({ ...isSignedIn, queued: 0, problem: null });
  });

  it('hears that the company has become stricter', async () => {
    server.info.company.privacy = server.company.privacy = 'off';
    await syncNow(desk);
    expect(await state()).toMatchObject({ info: { company: { privacy: 'off' } }, queued: 0 });
    expect(JSON.stringify(server.company.bodies)).not.toContain('sorry');
  });

  it('that is told so by a refusal says no word of what is written after it', async () => {
    const reach = globalThis.fetch;
    const meanwhile = new Map<string, () => unknown>([
      ['/v1/sync/push', () => (server.info.company.privacy = server.company.privacy = 'off')],
      ['/v1/sync/pull', () => logReply(desk, reply({ text: 'Words of later.' }))],
    ]);
    vi.stubGlobal('fetch', async (input: string | URL, init?: RequestInit) => {
      const { pathname } = new URL(input);
      const happens = meanwhile.get(pathname);
      meanwhile.delete(pathname);
      await happens?.();
      return reach(input, init);
    });
    await syncNow(desk);
    expect(await state()).toMatchObject({ info: { company: { privacy: 'off' } }, queued: 0, problem: null });
    expect(server.company.events().at(-1)).toMatchObject({ type: 'reply.posted' });
    expect(JSON.stringify(server.company.bodies)).not.toContain('Words of later');
  });

  it('that a person asked for while another was running is done when it is answered', async () => {
    await desk.outbox.toCollection().modify({ nextAttemptAt: Date.now() + hour });
    const running = syncNow(desk);
    await syncNow(desk, { hurry: true });
    expect(await state()).toMatchObject({ queued: 0 });
    await running;
  });

  it('asked for twice at once does the work once', async () => {
    await Promise.all([syncNow(desk), syncNow(desk), syncNow(desk)]);
    expect(server.company.events()).toHaveLength(3);
    expect(server.requests.filter((request) => request.endsWith('/push'))).toHaveLength(1);
  });
});

it.each([
  ['another sign-in', () => connect(desk, address)],
  ['a sign-out', () => signOut(desk)],
])('%s ends the live channel', async (_, leave) => {
  await connect(desk, address);
  const opened = Promise.withResolvers<{ close: () => void }>();
  const Socket = class extends EventTarget {
    close = vi.fn();
    constructor() {
      super();
      opened.resolve(this);
    }
  };
  vi.stubGlobal('WebSocket', Socket);
  startLive(
    desk,
    () => true,
    () => undefined,
  );
  const { close } = await opened.promise;
  expect(close).not.toHaveBeenCalled();
  await leave();
  expect(close).toHaveBeenCalled();
});

describe('signing out', () => {
  it('ends the sign-in here and there, keeps the work, and makes no request after that', async () => {
    await connect(desk, address);
    await logReply(desk, reply());
    await signOut(desk);
    expect(server.refresh.size).toBe(0);
    expect(JSON.stringify([await fakeBrowser.storage.session.get(null), await readMeta(desk, 'account')])).not.toMatch(
      /access-|refresh-/,
    );
    expect(await state()).toEqual({ status: 'signed-out', server: address, queued: 3, problem: null });
    server.requests.length = 0;
    await syncNow(desk);
    expect(server.requests).toEqual([]);
    expect(await desk.replies.count()).toBe(1);
  });

  it('works offline', async () => {
    await connect(desk, address);
    server.isDown = true;
    await signOut(desk);
    expect(await state()).toMatchObject({ status: 'signed-out' });
  });
});
