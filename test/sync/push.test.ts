import '#test/platform.ts';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { writeMeta } from '#lib/desk/meta.ts';
import { sawReviews, storedReview } from '#lib/desk/queue.ts';
import { removeTemplate, saveTemplate } from '#lib/desk/templates.ts';
import { pushLimits } from '#lib/schema/sync.ts';
import { backoff } from '#lib/sync/backoff.ts';
import { countOutbox } from '#lib/sync/outbox.ts';
import { pullEvents } from '#lib/sync/pull.ts';
import { pushOutbox } from '#lib/sync/push.ts';
import { cabinet, judged, newDesk, noon, reply, seen } from '../desk/looks.ts';
import { callTo } from './calls.ts';
import { type ModelServer, modelServer, tell } from './model-server.ts';

const olga = { id: 'u1', name: 'Olga' };
const boris = { id: 'u2', name: 'Boris' };
const day = 24 * 3_600_000;

let desk: Desk;
let server: ModelServer;
beforeEach(() => {
  desk = newDesk();
  server = modelServer();
});

const push = (privacy: 'off' | 'full' = 'full', now = noon) =>
  pushOutbox(desk, callTo(server, olga), { privacy, now: () => now });
const see = (...ids: string[]) =>
  sawReviews(desk, { reading: cabinet(ids.map((id) => seen({ id, author: id }))), triage: () => judged, now: noon });
const sent = () => server.bodies.map((body) => JSON.parse(body).events.length as number);

describe('a push', () => {
  it('holds no more events and bytes than the protocol allows, oldest first', async () => {
    const text = 'слово '.repeat(2000);
    await see(...Array.from({ length: 450 }, (_, n) => `r${n}`));
    for (let n = 0; n < 30; n++) await logReply(desk, reply({ text, review: seen({ id: `r${n}` }) }));
    expect(await push()).toBeNull();
    for (const body of server.bodies) {
      expect(JSON.parse(body).events.length).toBeLessThanOrEqual(pushLimits.events);
      expect(new TextEncoder().encode(body).length).toBeLessThanOrEqual(pushLimits.bytes);
    }
    expect(server.events().map(({ n }) => n)).toEqual(Array.from({ length: 481 }, (_, index) => index + 1));
    expect(await countOutbox(desk)).toEqual({ queued: 0, held: 0, dead: 0 });
  });

  it('that the server refuses by name is kept for a person to see, and the rest goes on', async () => {
    await see('r1');
    const row = await desk.outbox.toCollection().last();
    await desk.outbox.update(row?.n ?? 0, { payload: { nonsense: true } });
    await see('r2');
    expect(await push()).toBeNull();
    expect(await desk.dead.toArray()).toMatchObject([
      { id: row?.id, code: 'bad-event', event: { payload: { nonsense: true } } },
    ]);
    expect(server.events().map(({ key }) => key)).toEqual(['yelp:cafe', 'yelp:cafe:r2']);
  });

  it('never offers what no push can hold', async () => {
    await see('r1');
    await desk.outbox
      .where('key')
      .equals('yelp:cafe:r1')
      .modify({ payload: { review: 'x'.repeat(pushLimits.bytes) } });
    await see('r2');
    expect(await push()).toBeNull();
    expect((await desk.dead.toArray()).map(({ code }) => code)).toEqual(['too-large']);
    expect(server.events().at(-1)?.key).toBe('yelp:cafe:r2');
  });

  it('mends text that a database cannot hold', async () => {
    await logReply(desk, reply({ text: 'half \uD83D and nothing \0 here' }));
    expect(await push()).toBeNull();
    expect(server.events().at(-1)?.payload.text).toBe('half \uFFFD and nothing  here');
  });

  it('of what was withdrawn during the request is no failure', async () => {
    const template = { title: 'T', text: 'x', lang: null, shared: true };
    const { id } = await saveTemplate(desk, { template, id: null, now: noon });
    const call = callTo(server, olga);
    let isFirst = true;
    const problem = await pushOutbox(
      desk,
      async (path, body) => {
        if (isFirst) await removeTemplate(desk, id, noon);
        isFirst = false;
        return call(path, body);
      },
      { privacy: 'full', now: () => noon },
    );
    expect(problem).toBeNull();
    expect(server.events().map(({ type }) => type)).toEqual(['template.saved', 'template.removed']);
    expect(await countOutbox(desk)).toEqual({ queued: 0, held: 0, dead: 0 });
  });

  it('stops at a server that settles nothing', async () => {
    await see('r1');
    const silent = { acked: [], rejected: [], cursor: 0, epoch: 'e0', serverTime: 0 };
    const asked = await pushOutbox(desk, async () => ({ ok: true, body: silent }), {
      privacy: 'full',
      now: () => noon,
    });
    expect(asked).toBe('server-refused');
    expect((await countOutbox(desk)).queued).toBe(2);
  });
});

describe('after a failure', () => {
  const failing =
    (waitMs = 0) =>
    async () => ({ ok: false as const, problem: 'offline' as const, detail: '', waitMs });

  it('nothing passes the oldest event until it is due again, unless a person asks', async () => {
    await see('r1');
    expect(await pushOutbox(desk, failing(), { privacy: 'full', now: () => noon })).toBe('offline');
    await see('r2');
    expect(await push()).toBeNull();
    expect(server.bodies).toEqual([]);
    expect(await push('full', noon + 60_000)).toBeNull();
    expect(sent()).toEqual([3]);
  });

  it('a person who asks does not wait', async () => {
    await see('r1');
    await pushOutbox(desk, failing(), { privacy: 'full', now: () => noon });
    await pushOutbox(desk, callTo(server, olga), { privacy: 'full', now: () => noon, hurry: true });
    expect(sent()).toEqual([2]);
  });

  it('the server’s own wish is waited for', async () => {
    await see('r1');
    await pushOutbox(desk, failing(90_000), { privacy: 'full', now: () => noon });
    await push('full', noon + 89_999);
    expect(server.bodies).toEqual([]);
    await push('full', noon + 90_000);
    expect(sent()).toEqual([2]);
  });

  it.each([
    [0, 100, 200],
    [1, 200, 400],
    [4, 1600, 3200],
    [9, 30_000, 60_000],
    [1000, 30_000, 60_000],
  ])('%i failures wait between %i and %i ms', (failures, least, most) => {
    expect([backoff(failures, 0), backoff(failures, 1)]).toEqual([least, most]);
  });
});

describe('what left the machine', () => {
  it('is written down before the answer, once per event, and confirmed by it', async () => {
    await see('r1');
    const ledger = () => desk.ledger.toArray();
    await pushOutbox(
      desk,
      callTo(server, olga, () => 'lost-answer'),
      { privacy: 'off', now: () => noon },
    );
    expect(await ledger()).toMatchObject([
      { type: 'listing.marked', fields: ['decidedAt', 'listing', 'own', 'platform'], at: noon, confirmedAt: null },
      { type: 'review.seen', at: noon, confirmedAt: null },
    ]);
    await push('off', noon + day);
    expect((await ledger()).map(({ at, confirmedAt }) => [at, confirmedAt])).toEqual([
      [noon, noon + day],
      [noon, noon + day],
    ]);
  });
});

describe('acknowledged events', () => {
  it('are kept a week', async () => {
    await see('r1');
    await push();
    await see('r2');
    await push('full', noon + 6 * day);
    expect(await desk.acked.count()).toBe(3);
    await see('r3');
    await push('full', noon + 7 * day + 1);
    expect((await desk.acked.toArray()).map(({ event }) => event.key).sort()).toEqual(['yelp:cafe:r2', 'yelp:cafe:r3']);
  });

  it('are offered again to a server that was restored from a backup, which has each once in the end', async () => {
    await see('r1');
    await push();
    const backup = server.backup();
    await see('r2', 'r3');
    tell(server, boris, { type: 'template.removed', key: v7(), payload: { removedAt: noon } });
    await push();
    await pullEvents(desk, callTo(server, olga));
    server.restore(backup);
    await pullEvents(desk, callTo(server, olga));
    expect(await push()).toBeNull();
    const keys = server.events().map(({ key }) => key);
    expect(keys).toEqual(['yelp:cafe', 'yelp:cafe:r1', 'yelp:cafe:r2', 'yelp:cafe:r3']);
  });
});

describe('an answer that was lost', () => {
  it('does not make this device deaf to a later word of a colleague', async () => {
    const template = await saveTemplate(desk, {
      template: { title: 'T', text: 'mine', lang: null, shared: true },
      id: null,
      now: noon,
    });
    await pushOutbox(
      desk,
      callTo(server, olga, () => 'lost-answer'),
      { privacy: 'full', now: () => noon },
    );
    tell(server, boris, {
      type: 'template.saved',
      key: template.id,
      payload: { title: 'T', text: 'his', lang: null, updatedAt: noon },
    });
    await pullEvents(desk, callTo(server, olga));
    expect((await desk.templates.get(template.id))?.text).toBe('his');
    expect(await countOutbox(desk)).toMatchObject({ queued: 0 });
  });
});

describe('a pull', () => {
  const seenPayload = {
    platform: 'yelp',
    listing: 'cafe',
    site: 'yelp',
    state: 'open',
    firstSeenAt: noon,
    dueAt: noon,
  };

  it('reads every page, and what an older client kept aside once it can be read, in its place', async () => {
    const id = v7();
    const saved = (text: string) => ({
      type: 'template.saved' as const,
      key: id,
      payload: { title: 'T', text, lang: null, updatedAt: noon },
    });
    tell(server, boris, saved('one'));
    tell(server, boris, saved('two'));
    for (let n = 0; n < 7; n++)
      tell(server, boris, { type: 'review.seen', key: `yelp:cafe:r${n}`, payload: seenPayload });
    await pullEvents(
      desk,
      callTo(server, olga, () => 'none', 2),
    );
    expect(await desk.reviews.count()).toBe(7);
    // What an update of the extension finds: an event that its predecessor could not read.
    const [first] = server.events();
    await desk.unread.put({ id: first?.id ?? '', event: first });
    await pullEvents(desk, callTo(server, olga));
    expect(await desk.unread.count()).toBe(0);
    expect((await desk.templates.get(id))?.text).toBe('two');
  });

  it('of a colleague’s “not ours” removes what was stored of the listing', async () => {
    await see('r1');
    await push();
    const payload = { platform: 'yelp', listing: 'cafe', own: false, decidedAt: noon };
    tell(server, boris, { type: 'listing.marked', key: 'yelp:cafe', payload });
    await pullEvents(desk, callTo(server, olga));
    expect(await desk.reviews.count()).toBe(0);
  });

  it('says what is wrong and stays where it was', async () => {
    await writeMeta(desk, 'cursor', 7);
    expect(await pullEvents(desk, async () => ({ ok: true, body: { surprise: true } }))).toBe('server-refused');
    expect((await desk.meta.get('cursor'))?.value).toBe(7);
    expect(await storedReview(desk, 'yelp:cafe:r1')).toBeNull();
  });
});
