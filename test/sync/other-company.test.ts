import '#test/platform.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import { listTemplates, saveTemplate } from '#lib/desk/templates.ts';
import { accountState, connect, signOut } from '#lib/sync/account.ts';
import { syncNow } from '#lib/sync/flush.ts';
import { cabinet, judged, newDesk, noon, page, reply, seen } from '../desk/looks.ts';
import { recipe } from '../desk/recipe.ts';
import { accountServer, address } from './account-server.ts';
import { modelServer } from './model-server.ts';

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

describe('another company', () => {
  it('gets nothing that was meant for the first', async () => {
    await connect(desk, address);
    await logReply(desk, reply());
    await syncNow(desk);
    await logReply(desk, reply({ text: 'For the first company.' }));
    await signOut(desk);
    const [first, second] = [server.company, accountServer()];
    server = second;
    server.info.company.id = 'c2';
    await connect(desk, address);
    await syncNow(desk);
    expect(first.events()).toHaveLength(3);
    expect(server.company.events()).toEqual([]);
    expect(await accountState(desk)).toMatchObject({ queued: 0, dead: 1 });
    expect((await desk.dead.toArray()).map(({ code }) => code)).toEqual(['other-company']);
  });

  it('begins without what was known of the first; replies and private templates are the person’s own', async () => {
    await connect(desk, address);
    const look = (id: string, from = cabinet) =>
      sawReviews(desk, { reading: from([seen({ id })]), triage: () => judged, now: noon });
    await look('r1');
    await logReply(desk, reply());
    for (const shared of [true, false]) {
      await saveTemplate(desk, { template: { title: 'T', text: 'x', lang: null, shared }, id: null, now: noon });
    }
    await desk.aliases.put({ alias: 'yelp:cafe:a', key: 'yelp:cafe:r1' });
    await desk.unread.put({ id: 'later', event: {} });
    for (const own of [true, false]) {
      const taught = recipe();
      await desk.recipes.put({ id: taught.id, host: taught.host, recipe: taught, own, shared: true, by: null });
    }
    await syncNow(desk);
    server.info.company.id = 'c2';
    server.company = modelServer();
    await connect(desk, address);
    expect(await listTemplates(desk)).toMatchObject([{ shared: false }]);
    expect(await desk.recipes.toArray()).toMatchObject([{ own: true, shared: false }]);
    const left = await Promise.all([desk.reviews, desk.aliases, desk.listings, desk.unread].map((t) => t.count()));
    expect(left).toEqual([0, 0, 0, 0]);
    expect(await desk.replies.count()).toBe(1);
    expect(await accountState(desk)).toMatchObject({ lastSyncAt: null });
    expect((await look('r2', page)).own).toBeNull();
    await syncNow(desk);
    expect(server.company.events()).toEqual([]);
  });
});
