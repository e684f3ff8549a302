import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPrivacy, setPrivacy } from '#server/db/company-settings.ts';
import { type Database, inCompany } from '#server/db/database.ts';
import { openEmbedded, openInMemory } from '#server/db/embedded.ts';
import { listMembers } from '#server/db/members.ts';
import { companySettings, member, organization, user } from '#server/db/schema.ts';
import { demoMembers, findDemo, seedDemo } from '#server/demo.ts';
import { type Account, startAccount } from './account.ts';
import { runServer } from './run-server.ts';

describe('the demonstration company', () => {
  let database: Database;
  let account: Account;
  beforeEach(async () => {
    database = await openInMemory();
    account = await startAccount(database);
  });
  afterEach(() => database.close());

  const made = async () => {
    const id = (await findDemo(database)) ?? '';
    const members = await listMembers(database.orm, id);
    const privacy = await inCompany(database, id, (orm) => readPrivacy(orm, id));
    return { privacy, members: members.map(({ email, role }) => ({ email, role })) };
  };
  const whole = { privacy: 'full', members: demoMembers.map(({ email, role }) => ({ email, role })) };

  test.each<[string, () => Promise<unknown>]>([
    ['before anything', async () => undefined],
    [
      'after the first person',
      async () => {
        const { role: _, ...body } = demoMembers[0];
        await account.parts.auth.api.signUpEmail({ body });
      },
    ],
    [
      'before the company',
      async () => {
        await seedDemo(account.parts);
        await database.orm.delete(member);
        await database.orm.delete(organization);
      },
    ],
    [
      'before its first member',
      async () => {
        await seedDemo(account.parts);
        await database.orm.delete(member);
      },
    ],
    [
      'before its privacy',
      async () => {
        await seedDemo(account.parts);
        await database.orm.delete(companySettings);
      },
    ],
    ['after all', () => seedDemo(account.parts)],
  ])('is whole after a start that was cut short %s', async (_, cutShort) => {
    await cutShort();
    await seedDemo(account.parts);
    expect(await made()).toEqual(whole);
    expect(await database.orm.select().from(user)).toHaveLength(demoMembers.length);
  });

  test('keeps the privacy that somebody chose', async () => {
    await seedDemo(account.parts);
    const id = (await findDemo(database)) ?? '';
    await inCompany(database, id, (orm) => setPrivacy(orm, id, 'off'));
    await seedDemo(account.parts);
    expect(await made()).toEqual({ ...whole, privacy: 'off' });
  });
});

describe('passwords that everybody knows', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'replywright-demo-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  test.each<[string, Record<string, string>]>([
    ['listens to others', { HOST: '0.0.0.0' }],
    ['is called by a public name', { PUBLIC_URL: 'https://reviews.example' }],
    ['stands behind a proxy', { BEHIND_PROXY: '1' }],
    [
      'works on a shared database',
      { DATABASE_URL: 'postgres://127.0.0.1:1/none', REPLYWRIGHT_SECRET: 'a secret for tests, long enough to be one' },
    ],
  ])('are never made on a server that %s', async (_, environment) => {
    const server = await runServer(directory, environment, '--demo');
    expect(await server.ended).toBe(1);
    expect(server.said()).toBe(
      '--demo uses well-known passwords: it needs the embedded database, HOST=127.0.0.1 and a PUBLIC_URL of this machine\n',
    );
  });

  test('are never served to others later', async () => {
    const database = await openEmbedded(directory, console.error);
    await seedDemo((await startAccount(database)).parts);
    await database.close();

    const open = await runServer(directory, { PUBLIC_URL: 'https://reviews.example' });
    expect(await open.ended).toBe(1);
    expect(open.said()).toMatch(/^the database holds the demonstration company.*\n$/);
    const local = await runServer(directory);
    expect(local.said()).toContain('"listening"');
    expect(await local.end('SIGTERM')).toBe(0);
  });
});
