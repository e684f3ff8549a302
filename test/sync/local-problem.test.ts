import '#test/platform.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkCanary } from '#lib/desk/canary.ts';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { accountState, connect, signOut } from '#lib/sync/account.ts';
import { syncNow } from '#lib/sync/flush.ts';
import { fillDisk, quota } from '../desk/full-disk.ts';
import { newDesk, reply } from '../desk/looks.ts';
import { accountServer, address } from './account-server.ts';

let desk: Desk;
beforeEach(() => {
  fakeBrowser.reset();
  desk = newDesk();
  accountServer();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each([
  ['none', () => Promise.resolve()],
  [
    'signed-out',
    async () => {
      await connect(desk, address);
      await signOut(desk);
    },
  ],
  ['signed-in', () => connect(desk, address)],
] satisfies [string, () => Promise<void>][])(
  'what is wrong on this machine is told when the account is %s',
  (status, before) => {
    beforeEach(before);

    it('a full disk, on which nothing at all can be noted, until there is room', async () => {
      const full = [
        fillDisk(),
        vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
          throw quota();
        }),
      ];
      await expect(logReply(desk, reply())).rejects.toMatchObject({ problem: 'disk-full' });
      expect(await accountState(desk)).toMatchObject({ status, problem: 'disk-full' });
      for (const spy of full) spy.mockRestore();
      await syncNow(desk);
      expect(await accountState(desk)).toMatchObject({ status, problem: null });
    });

    it('an emptied database', async () => {
      await desk.meta.where('k').equals('device').delete();
      await fakeBrowser.storage.local.set({ canary: { device: 'the one before' } });
      await checkCanary(desk, Date.now());
      expect(await accountState(desk)).toMatchObject({ status, problem: 'database-lost' });
    });
  },
);
