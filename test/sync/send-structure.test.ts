import '#test/platform.ts';
import { v7 } from 'uuid';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '#lib/desk/database.ts';
import type { StructureReport } from '#lib/schema/structure.ts';
import { connect } from '#lib/sync/account.ts';
import { sendStructure } from '#lib/sync/send-structure.ts';
import { newDesk } from '../desk/looks.ts';
import { accountServer, address } from './account-server.ts';

const report: StructureReport = { id: v7(), site: 'trustpilot', version: '0.1.0', fields: ['author'], lines: ['body'] };
let desk: Desk;
let server: ReturnType<typeof accountServer>;
beforeEach(() => {
  fakeBrowser.reset();
  desk = newDesk();
  server = accountServer();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('goes to the company as it was shown, and stands in the ledger', async () => {
  await connect(desk, address);
  await sendStructure(desk, report);
  expect(server.structures).toEqual([report]);
  expect(await desk.ledger.toArray()).toMatchObject([
    {
      id: report.id,
      type: 'structure.sent',
      fields: ['fields', 'lines', 'site', 'version'],
      confirmedAt: expect.any(Number),
    },
  ]);
});

it('goes nowhere without an account', async () => {
  await expect(sendStructure(desk, report)).rejects.toMatchObject({ problem: 'signed-out' });
  expect(server.requests).toEqual([]);
  expect(await desk.ledger.count()).toBe(0);
});

it('that may or may not have arrived is in the ledger as that, and may be sent again as the same', async () => {
  await connect(desk, address);
  server.isDown = true;
  await expect(sendStructure(desk, report)).rejects.toMatchObject({ problem: 'offline' });
  expect(await desk.ledger.toArray()).toMatchObject([{ confirmedAt: null }]);
  server.isDown = false;
  await sendStructure(desk, report);
  expect(await desk.ledger.toArray()).toMatchObject([{ confirmedAt: expect.any(Number) }]);
});
