import '#test/platform.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { sawReviews, storedReview } from '#lib/desk/queue.ts';
import { listTemplates, saveTemplate } from '#lib/desk/templates.ts';
import { accountState, connect, signOut } from '#lib/sync/account.ts';
import { syncNow } from '#lib/sync/flush.ts';
import { keptAccess } from '#lib/sync/tokens.ts';
import type { Database } from '#server/db/database.ts';
import { openInMemory } from '#server/db/embedded.ts';
import { demoMembers, seedDemo } from '#server/demo.ts';
import { type Account, origin, redirect, startAccount } from '#test/server/account.ts';
import { openBrowser } from '#test/server/browser.ts';
import { cabinet, judged, newDesk, noon, reply, seen } from '../desk/looks.ts';

let database: Database;
let account: Account;

beforeAll(async () => {
  database = await openInMemory();
  account = await startAccount(database);
  await seedDemo(account.parts);
  vi.stubGlobal('fetch', (input: string | URL, init: RequestInit = {}) => {
    const { signal: _, ...rest } = init;
    return account.app.request(new Request(input, rest));
  });
}, 120_000);
afterAll(async () => {
  vi.unstubAllGlobals();
  await database.close();
});

/** Another machine, on which a person of the demonstration company signs in on the server's own page. */
async function deviceOf([email, password]: readonly [string, string]): Promise<Desk> {
  fakeBrowser.reset();
  const browser = openBrowser(account.app);
  const here = (address: string | null) => (address ?? '').replace(origin, '');
  fakeBrowser.identity.getRedirectURL = () => redirect;
  fakeBrowser.identity.launchWebAuthFlow = (async ({ url }: { url: string }) => {
    const page = here((await browser.get(here(url))).headers.get('location'));
    const signedIn = await browser.post(page, { email, password });
    const back = await browser.get(here(signedIn.headers.get('location')));
    return back.headers.get('location');
  }) as never;
  const desk = newDesk();
  await connect(desk, origin);
  return desk;
}
const [anna, boris] = demoMembers.map(({ email, password }) => [email, password] as const);
if (!anna || !boris) throw new Error('two people are needed');

describe('the extension and the server together', { timeout: 60_000 }, () => {
  it('colleagues see each other’s queue, replies and templates; a lost access token and a sign-out cost nothing', async () => {
    const hers = await deviceOf(anna);
    expect(await accountState(hers)).toMatchObject({
      status: 'signed-in',
      info: { member: { name: 'Anna Berg' }, role: 'admin' },
    });
    await sawReviews(hers, {
      reading: cabinet([seen(), seen({ id: 'r2', author: 'Vera' })]),
      triage: () => judged,
      now: noon,
    });
    await logReply(hers, reply({ postedAt: noon + 1 }));
    await saveTemplate(hers, {
      template: { title: 'T', text: 'Thanks!', lang: 'en', shared: true },
      id: null,
      now: noon,
    });
    await syncNow(hers);
    expect(await accountState(hers)).toMatchObject({ queued: 0, dead: 0, problem: null });

    const his = await deviceOf(boris);
    await syncNow(his);
    expect(await storedReview(his, 'yelp:cafe:r1')).toMatchObject({
      state: 'answered',
      answeredBy: { name: 'Anna Berg' },
      review: { author: 'Anna' },
    });
    expect(await storedReview(his, 'yelp:cafe:r2')).toMatchObject({ state: 'open' });
    expect(await listTemplates(his)).toMatchObject([{ title: 'T', text: 'Thanks!', shared: true }]);

    const before = (await readMeta(his, 'account'))?.refreshToken;
    await keptAccess.forget();
    await logReply(his, reply({ review: seen({ id: 'r2', author: 'Vera' }) }));
    await syncNow(his);
    expect((await readMeta(his, 'account'))?.refreshToken).not.toBe(before);
    expect(await accountState(his)).toMatchObject({ status: 'signed-in', queued: 0, dead: 0, problem: null });

    await signOut(his);
    await logReply(his, reply({ review: seen({ id: 'r3', author: 'Petr' }) }));
    expect(await accountState(his)).toMatchObject({ status: 'signed-out', queued: 2 });
  });
});
