import { sql } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { companyRole, inCompany, queryRows } from '#server/db/database.ts';
import { companySettings, events } from '#server/db/schema.ts';
import { type Account, startAccount } from './account.ts';
import { seenEvent } from './extension.ts';
import { onEachDatabase } from './on-each-database.ts';
import { foundConnectedCompany, joinCompany } from './people.ts';

onEachDatabase(({ open }) => {
  let account: Account;
  beforeAll(async () => {
    account = await startAccount(await open());
  });
  const orm = () => account.parts.database.orm;

  /** A company whose every word is `mark`. */
  async function markedCompany(mark: string) {
    const company = await foundConnectedCompany(account, 'full');
    await company.browser.post('/company/name', { name: `Name ${mark}` });
    await joinCompany(account, company.browser, `${mark.toLowerCase()}@fuzz.example`);
    await company.browser.post('/company/invite', { email: `open-${mark.toLowerCase()}@fuzz.example`, role: 'agent' });
    const event = seenEvent({ key: `google:${mark}:1` }, { review: null, listingName: mark, address: mark });
    await company.device.push([event]);
    const info = await (await company.device.request('/v1/me')).json();
    return { ...company, event, id: String(info.company.id) };
  }

  test('every table with a company has row-level security, on and forced, with a policy', async () => {
    const Row = z.object({ name: z.string(), on: z.boolean(), forced: z.boolean(), policies: z.coerce.number() });
    const tables = await queryRows(
      orm(),
      Row,
      sql`select c.relname as name, c.relrowsecurity as on, c.relforcerowsecurity as forced,
            (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id'
          where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
    );
    expect(tables.map((table) => table.name)).toEqual([
      'company_seq',
      'company_settings',
      'devices',
      'events',
      'structure_reports',
    ]);
    for (const table of tables) expect(table).toMatchObject({ on: true, forced: true, policies: 1 });
  });

  test('every key of such a table begins with the company', async () => {
    const keys = await queryRows(
      orm(),
      z.object({ key: z.string(), first: z.string() }),
      sql`select i.indexrelid::regclass::text as key, a.attname as first
          from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
          where i.indisunique and i.indrelid in (select attrelid from pg_attribute where attname = 'company_id')`,
    );
    expect(keys.length).toBeGreaterThan(4);
    for (const { first } of keys) expect(first).toBe('company_id');
  });

  test('a company’s transaction reads and writes its own rows only', async () => {
    const [ours, theirs] = [await markedCompany('OURS'), await markedCompany('THEIRS')];
    const { database } = account.parts;
    const seen = await inCompany(database, ours.id, async (own) => [
      ...(await own.select({ company: events.company }).from(events)),
      ...(await own.select({ company: companySettings.company }).from(companySettings)),
    ]);
    expect(new Set(seen.map((row) => row.company))).toEqual(new Set([ours.id]));

    const intrude = inCompany(database, ours.id, (own) =>
      own.insert(companySettings).values({ company: theirs.id, privacy: 'off' }),
    );
    await expect(intrude).rejects.toThrow();
    await inCompany(database, ours.id, (own) => own.update(companySettings).set({ privacy: 'off' }));
    const left = await inCompany(database, theirs.id, (own) => own.select().from(companySettings));
    expect(left).toEqual([{ company: theirs.id, privacy: 'full' }]);
  });

  test('the role sees nothing while no company is named, and no account at all', async () => {
    await markedCompany('NOBODY');
    const asRole = (query: ReturnType<typeof sql>) =>
      orm().transaction(async (own) => {
        await own.execute(sql`select set_config('role', ${companyRole}, true)`);
        return queryRows(own, z.object({ count: z.coerce.number() }), query);
      });
    expect(await asRole(sql`select count(*) from events`)).toEqual([{ count: 0 }]);
    await expect(asRole(sql`select count(*) from "user"`)).rejects.toThrow();
    await expect(asRole(sql`select count(*) from oauth_refresh_token`)).rejects.toThrow();
  });

  test('whatever one company asks of any route, nothing of another comes back', async () => {
    const [ours, theirs] = [await markedCompany('MINE'), await markedCompany('FOREIGN')];
    const reads = [
      '/v1/me',
      '/v1/sync/pull',
      '/v1/sync/pull?cursor=0&limit=500',
      `/v1/sync/pull?company=${theirs.id}`,
      '/v1/structures',
      '/company',
      '/company/structures',
      '/',
    ];
    const writes = [
      ours.device.post({ protocol: 1, device: theirs.device.id, epoch: null, events: [] }),
      ours.device.post({
        protocol: 1,
        device: uuid(),
        epoch: null,
        events: [seenEvent({ id: theirs.event.id }), { ...seenEvent(), company: theirs.id, company_id: theirs.id }],
      }),
      ours.browser.post('/company/name', { name: 'Name MINE', organizationId: theirs.id, company: theirs.id }),
      ours.browser.post('/company/privacy', { privacy: 'full', company: theirs.id }),
      ours.browser.post('/company/remove', { member: 'foreign@fuzz.example' }),
      ours.browser.post('/company/invite', { email: 'new@fuzz.example', role: 'agent', organizationId: theirs.id }),
    ];
    const answers = [...reads.flatMap((path) => [ours.device.request(path), ours.browser.get(path)]), ...writes];
    for (const answer of await Promise.all(answers)) {
      const text = await answer.text();
      expect(text).not.toContain('FOREIGN');
      expect(text).not.toContain('foreign@');
      expect(text).not.toContain(theirs.id);
    }
    const theirPage = await (await theirs.browser.get('/company')).text();
    expect(theirPage).toContain('Name FOREIGN');
    expect(theirPage).toContain('foreign@fuzz.example');
    expect(theirPage).not.toContain('new@fuzz.example');
    expect(await theirs.device.pullAll()).toHaveLength(1);
  });

  test('memberships and invitations of another company cannot be touched by their ids', async () => {
    const [ours, theirs] = [await markedCompany('HANDS'), await markedCompany('OFF')];
    const page = await (await theirs.browser.get('/company')).text();
    const membership = page.match(/name="member" value="(\w+)"/)?.[1] ?? '';
    const invitation = page.match(/\/join\/(\w+)/)?.[1] ?? '';
    expect((await ours.browser.post('/company/remove', { member: membership })).status).toBe(400);
    expect((await ours.browser.post('/company/withdraw', { invitation })).status).toBe(400);
    const after = await (await theirs.browser.get('/company')).text();
    expect(after).toContain(membership);
    expect(after).toContain(invitation);
  });

  test('the same event id in two companies is two events', async () => {
    const [ours, theirs] = [await markedCompany('ONE'), await markedCompany('TWO')];
    expect(await ours.device.push([theirs.event])).toMatchObject({ acked: [theirs.event.id] });
    expect(await ours.device.pullAll()).toHaveLength(2);
    expect(await theirs.device.pullAll()).toHaveLength(1);
  });
});
