import { beforeAll, describe, expect, test } from 'vitest';
import { type Account, startAccount } from './account.ts';
import { openBrowser } from './browser.ts';
import { createDevice, seenEvent, signInExtension } from './extension.ts';
import { onEachDatabase } from './on-each-database.ts';
import { foundCompany, foundConnectedCompany, invitationLink, joinCompany, password } from './people.ts';

onEachDatabase(({ open }) => {
  let account: Account;
  beforeAll(async () => {
    account = await startAccount(await open());
  });

  describe('signing in', () => {
    test('a wrong password says so and keeps the e-mail typed', async () => {
      const { email } = await foundCompany(account);
      const answer = await openBrowser(account.app).post('/sign-in', { email, password: 'something else' });
      expect(answer.status).toBe(401);
      const page = await answer.text();
      expect(page).toContain('E-mail and password do not match');
      expect(page).toContain(`value="${email}"`);
      expect(page).not.toContain('something else');
    });

    test('an unknown address gets the same words as a wrong password', async () => {
      const answer = await openBrowser(account.app).post('/sign-in', { email: 'nobody@x.example', password });
      expect(await answer.text()).toContain('E-mail and password do not match');
    });

    test('after many wrong passwords from one address there is a pause', async () => {
      const { email } = await foundCompany(account);
      const browser = openBrowser(account.app);
      const statuses = new Set<number>();
      for (let attempt = 0; attempt < 12; attempt += 1) {
        statuses.add((await browser.post('/sign-in', { email, password: 'something else' })).status);
      }
      expect(statuses).toEqual(new Set([401, 429]));
      expect((await openBrowser(account.app).post('/sign-in', { email, password })).status).toBe(303);
    });

    test('signing out ends it', async () => {
      const { browser } = await foundCompany(account);
      expect((await browser.get('/company')).status).toBe(200);
      await browser.post('/sign-out', {});
      expect((await browser.get('/company')).headers.get('location')).toBe('/sign-in');
    });
  });

  describe('signing up', () => {
    const fields = { name: 'Ada', company: 'Ada’s', email: 'ada@x.example', password, privacy: 'off' };

    test.each([
      ['a short password', { password: 'short' }, '10 to 128'],
      ['an address that is none', { email: 'ada at x' }, 'look like an e-mail'],
      ['no name', { name: '  ' }, 'Fill in every field'],
    ])('%s is refused and what was typed stays', async (_, changes, words) => {
      const answer = await openBrowser(account.app).post('/sign-up', { ...fields, ...changes });
      expect(answer.status).toBe(400);
      const page = await answer.text();
      expect(page).toContain(words);
      expect(page).toContain('value="Ada’s"');
    });

    test('an address is taken once', async () => {
      const { email } = await foundCompany(account);
      const answer = await openBrowser(account.app).post('/sign-up', { ...fields, email });
      expect(await answer.text()).toContain('There is an account for this e-mail already');
    });

    test('privacy is off unless chosen', async () => {
      const page = await (await openBrowser(account.app).get('/sign-up')).text();
      expect(page).toMatch(/value="off" checked/);
      expect(page).not.toMatch(/value="full" checked/);
    });
  });

  describe('joining', () => {
    test('the invited person becomes a member, by a link that works once', async () => {
      const { browser: admin } = await foundCompany(account);
      await admin.post('/company/invite', { email: 'Mara@Join.Example', role: 'manager' });
      const link = invitationLink(await (await admin.get('/company')).text());
      const mara = openBrowser(account.app);
      expect(await (await mara.get(link)).text()).toContain('mara@join.example');
      expect((await mara.post(link, { name: 'Mara', password })).status).toBe(303);

      const { device } = await signInExtension(account, mara);
      expect(await (await device.request('/v1/me')).json()).toMatchObject({
        role: 'manager',
        member: { name: 'Mara' },
      });
      expect((await openBrowser(account.app).get(link)).status).toBe(404);
      expect(await (await admin.get('/company')).text()).toContain('Mara');
    });

    test('a withdrawn link does not work', async () => {
      const { browser: admin } = await foundCompany(account);
      await admin.post('/company/invite', { email: 'late@join.example', role: 'agent' });
      const link = invitationLink(await (await admin.get('/company')).text());
      await admin.post('/company/withdraw', { invitation: link.split('/').at(-1) ?? '' });
      expect((await openBrowser(account.app).post(link, { name: 'Late', password })).status).toBe(404);
    });

    test('somebody signed in as another person cannot use it', async () => {
      const { browser: admin } = await foundCompany(account);
      const { browser: stranger, email } = await foundCompany(account);
      await admin.post('/company/invite', { email: 'right@join.example', role: 'agent' });
      const link = invitationLink(await (await admin.get('/company')).text());
      const answer = await stranger.post(link, {});
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain(email);
    });

    test('nobody works for two companies', async () => {
      const { browser: admin } = await foundCompany(account);
      const { browser: other, email } = await foundCompany(account);
      await admin.post('/company/invite', { email, role: 'agent' });
      const link = invitationLink(await (await admin.get('/company')).text());
      expect(await (await other.post(link, {})).text()).toContain('belongs to another company');
    });
  });

  describe('the company', () => {
    test.each([
      ['name', { name: 'Taken over' }],
      ['privacy', { privacy: 'full' }],
      ['invite', { email: 'x@x.example', role: 'admin' }],
    ])('a member who is no admin cannot change its %s', async (path, fields) => {
      const { browser: admin } = await foundCompany(account, 'off');
      const agent = await joinCompany(account, admin, `${path}@agents.example`);
      expect((await agent.post(`/company/${path}`, fields)).status).toBe(403);
      const page = await (await admin.get('/company')).text();
      expect(page).not.toContain('Taken over');
      expect(page).toMatch(/value="off" checked/);
      expect(page).not.toContain('x@x.example');
    });

    test('a removed member is out at once, with the token they still hold', async () => {
      const { browser: admin } = await foundCompany(account);
      const agent = await joinCompany(account, admin, 'leaving@agents.example');
      const { device } = await signInExtension(account, agent);
      const membership = (await (await admin.get('/company')).text()).match(/name="member" value="(\w+)"/)?.[1] ?? '';
      expect((await admin.post('/company/remove', { member: membership })).status).toBe(303);
      const answer = await device.request('/v1/me');
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({ error: { code: 'no-company' } });
      expect(await (await agent.get('/company')).text()).toContain('You do not belong to a company yet');
    });

    test('making words private takes the words out of what is stored', async () => {
      const { browser, device, access } = await foundConnectedCompany(account, 'full');
      const template = seenEvent({
        type: 'template.saved',
        payload: { title: 't', text: 'secret', lang: null, updatedAt: 1 },
      });
      await device.push([seenEvent(), template]);
      expect(JSON.stringify(await device.pullAll())).toMatch(/Café Kvistholm.*secret/);
      await browser.post('/company/privacy', { privacy: 'off' });
      const left = await createDevice(account, access).pullAll();
      expect(left).toEqual([
        expect.objectContaining({
          type: 'review.seen',
          payload: {
            platform: 'google',
            listing: 'cafe',
            site: 'google-maps',
            state: 'open',
            firstSeenAt: 1,
            dueAt: null,
          },
        }),
      ]);
    });
  });

  describe('every page', () => {
    test.each(['/', '/sign-in', '/sign-up', '/problem', '/nowhere', '/join/nothing'])(
      '%s speaks both languages',
      async (path) => {
        const browser = openBrowser(account.app);
        const russian = await (await browser.get(path, { 'accept-language': 'ru-RU,ru;q=0.9,en;q=0.8' })).text();
        expect(russian).toContain('<html lang="ru">');
        expect(russian).toMatch(/<h1>[А-Яа-яЁё «»]+<\/h1>/);
        expect(await (await browser.get(path)).text()).toContain('<html lang="en">');
        await browser.get(`${path}?lang=ru`);
        expect(await (await browser.get(path)).text()).toContain('<html lang="ru">');
      },
    );

    test('runs no script and cannot be framed', async () => {
      const policy = (await openBrowser(account.app).get('/sign-in')).headers.get('content-security-policy');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('script-src');
    });

    test.each([
      ['en', 'This form was not accepted', 'more text than fits'],
      ['ru', 'Форма не принята', 'слишком много текста'],
    ])('refuses a form that is too long in words of %s', async (language, title, hint) => {
      const browser = openBrowser(account.app);
      const fields = { email: 'x'.repeat(100_000), password };
      // As a browser sends it; a request made by hand names no length.
      const headers = { 'accept-language': language, 'content-length': '100100' };
      const answer = await browser.post('/sign-in', fields, headers);
      expect(answer.status).toBe(413);
      const page = await answer.text();
      expect(page).toContain(`<h1>${title}</h1>`);
      expect(page).toContain(hint);
    });

    test('shows what people typed as text', async () => {
      const browser = openBrowser(account.app);
      const page = await browser.post('/sign-in', { email: '"><script>alert(1)</script>', password });
      expect(await page.text()).not.toContain('<script');
    });

    test.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: '' }])(
      'takes no form from %o',
      async (headers) => {
        const { browser } = await foundCompany(account, 'off');
        const answer = await browser.post('/company/privacy', { privacy: 'full' }, headers);
        expect(answer.status).toBe(403);
        expect(await answer.text()).toContain('This form was not accepted');
        expect(await (await browser.get('/company')).text()).toMatch(/value="off" checked/);
      },
    );
  });
});
