import { v7 as uuid } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { StoredStructure, type StructureReport } from '#lib/schema/structure.ts';
import { type Account, startAccount } from './account.ts';
import { type Device, signInExtension } from './extension.ts';
import { onEachDatabase } from './on-each-database.ts';
import { foundConnectedCompany, joinCompany } from './people.ts';

const report = (changes: Partial<StructureReport> = {}): StructureReport => ({
  id: uuid(),
  site: 'trustpilot',
  version: '0.1.0',
  fields: ['author'],
  lines: ['article[data-review-id][itemprop=review].review-card', '  p ×2'],
  ...changes,
});

onEachDatabase(({ open }) => {
  let account: Account;
  beforeAll(async () => {
    account = await startAccount(await open());
  });
  const send = (device: Device, body: unknown) =>
    device.request('/v1/structures', { method: 'POST', body: JSON.stringify(body) });
  const list = async (device: Device) =>
    z.object({ structures: z.array(StoredStructure) }).parse(await (await device.request('/v1/structures')).json())
      .structures;
  const colleagueOf = async ({ browser }: Awaited<ReturnType<typeof foundConnectedCompany>>) => {
    const joined = await joinCompany(account, browser, `c${uuid()}@x.example`);
    return { browser: joined, ...(await signInExtension(account, joined)) };
  };

  test('what a member sends an admin reads, once, latest first, with who sent it', async () => {
    const admin = await foundConnectedCompany(account);
    const { device } = await colleagueOf(admin);
    const [first, second] = [report(), report({ site: 'yandex-business', fields: ['author', 'text'] })];
    for (const said of [first, second, first]) expect((await send(device, said)).status).toBe(200);
    const me = await (await device.request('/v1/me')).json();
    const stored = await list(admin.device);
    expect(stored.map(({ by, receivedAt: _, ...said }) => [said, by.id])).toEqual([
      [second, me.member.id],
      [first, me.member.id],
    ]);
  });

  test('an admin reads it on a page, too; it is text there', async () => {
    const admin = await foundConnectedCompany(account);
    expect(await (await admin.browser.get('/company/structures')).text()).toContain('Nothing has been sent yet');
    await send(admin.device, report());
    const shown = await (await admin.browser.get('/company/structures')).text();
    expect(shown).toContain('article[data-review-id][itemprop=review].review-card\n  p ×2');
    expect(await (await admin.browser.get('/company')).text()).toContain('/company/structures');
  });

  test('nobody else in the company reads it', async () => {
    const admin = await foundConnectedCompany(account);
    const colleague = await colleagueOf(admin);
    await send(admin.device, report());
    const answer = await colleague.device.request('/v1/structures');
    expect([answer.status, (await answer.json()).error.code]).toEqual([403, 'not-admin']);
    const page = await colleague.browser.get('/company/structures');
    expect([page.status, await page.text()]).toEqual([403, expect.not.stringContaining('review-card')]);
  });

  test('nothing of another company is in it, and its ids are its own', async () => {
    const [ours, theirs] = [await foundConnectedCompany(account), await foundConnectedCompany(account)];
    const said = report();
    await send(theirs.device, said);
    expect(await list(ours.device)).toEqual([]);
    await send(ours.device, { ...said, site: 'reco' });
    expect((await list(ours.device)).map(({ site }) => site)).toEqual(['reco']);
    expect((await list(theirs.device)).map(({ site }) => site)).toEqual(['trustpilot']);
  });

  test.each([
    ['a text', { lines: ['p Anna Petrova'] }],
    ['the value of an attribute', { lines: ['a[href=/anna]'] }],
    ['an id in a class', { lines: ['li.user-1967'] }],
    ['more than a page needs', { lines: Array.from({ length: 801 }, () => 'p') }],
    ['nothing', { lines: [] }],
    ['a field of its own', { author: 'Anna' }],
    ['another name for a site', { site: 'Anna Petrova' }],
  ])('%s is refused', async (_, changes) => {
    const { device } = await foundConnectedCompany(account);
    expect((await send(device, { ...report(), ...changes })).status).toBe(400);
    expect(await list(device)).toEqual([]);
  });

  test('only the latest hundred are kept', async () => {
    const { device } = await foundConnectedCompany(account);
    for (let n = 0; n < 103; n++) await send(device, report({ version: `0.${n}` }));
    const kept = await list(device);
    expect([kept.length, kept[0]?.version, kept.at(-1)?.version]).toEqual([100, '0.102', '0.3']);
  });

  test('without a sign-in nothing is taken or told', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await account.app.request('/v1/structures')).status).toBe(401);
    expect((await account.app.request('/v1/structures', { method: 'POST', headers, body: '{}' })).status).toBe(401);
  });
});
