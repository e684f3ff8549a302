import '#test/platform.ts';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { markListing } from '#lib/desk/listings.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import { fileReport } from '#lib/desk/reports.ts';
import { listTemplates, removeTemplate, saveTemplate } from '#lib/desk/templates.ts';
import { payloads } from '#lib/schema/sync-payloads.ts';
import { cutEvent } from '#lib/sync/cut.ts';
import { countOutbox } from '#lib/sync/outbox.ts';
import { pullEvents } from '#lib/sync/pull.ts';
import { pushOutbox } from '#lib/sync/push.ts';
import { cabinet, judged, newDesk, noon, reply, seen } from '../desk/looks.ts';
import { callTo } from './calls.ts';
import { type ModelServer, modelServer } from './model-server.ts';

const planted = 'zanzibar';
let desk: Desk;
let server: ModelServer;
beforeEach(() => {
  desk = newDesk();
  server = modelServer('off');
});
const olga = { id: 'u1', name: 'Olga' };
const push = (privacy: 'off' | 'full') => pushOutbox(desk, callTo(server, olga), { privacy, now: () => noon });

/** Everything a person can write or read, with the planted word in it. */
async function liveADay(): Promise<void> {
  const word = (what: string) => `${what} ${planted}`;
  const listing = { id: 'cafe', name: word('Café'), cabinet: true };
  const review = seen({ author: word('Anna'), text: word('text'), dateText: word('date'), lang: 'en' });
  const address = `https://www.yelp.com/biz/${planted}`;
  await sawReviews(desk, { reading: cabinet([review], { listing, address }), triage: () => judged, now: noon });
  const answered = { ...review, hasOwnerReply: true, ownerReplyText: word('reply') };
  await sawReviews(desk, { reading: cabinet([answered], { listing, address }), triage: () => judged, now: noon });
  const overrides = [{ rule: 'length', reason: word('reason') }];
  const other = seen({ id: 'r2', author: word('Boris'), text: word('other') });
  await logReply(desk, reply({ listing, review: other, address, text: word('text'), overrides }));
  await saveTemplate(desk, {
    template: { title: word('T'), text: word('x'), lang: null, shared: true },
    id: null,
    now: noon,
  });
  await markListing(desk, { platform: 'yelp', listing: { ...listing, id: 'bar' }, own: true, now: noon });
}

describe('under a company that keeps words at home', () => {
  it('no body that is pushed holds a word that anybody wrote', async () => {
    await liveADay();
    expect(await push('off')).toBeNull();
    expect(server.events()).toHaveLength(6);
    expect(server.bodies.join()).not.toContain(planted);
    expect((await desk.ledger.toArray()).flatMap(({ fields }) => fields)).not.toContain('text');
  });

  it('neither the stars that a review got later nor the ground of a report leaves; both stay known here', async () => {
    await liveADay();
    const rated = seen({ id: 'r2', author: 'Boris', rating: 5, hasOwnerReply: true, ownerReplyText: 'Thank you.' });
    await sawReviews(desk, { reading: cabinet([rated]), triage: () => judged, now: noon + 1 });
    await fileReport(desk, { reviewKey: 'yelp:cafe:r1', ground: 'threats' }, noon + 2);
    await push('off');
    const told = server.events().filter(({ type }) => type === 'review.changed' || type === 'report.filed');
    const fields = new Set(told.flatMap(({ payload }) => Object.keys(payload)));
    expect(told.map(({ type, payload }) => [type, payload.kind])).toContainEqual(['review.changed', 'rated']);
    expect(told.map(({ type }) => type)).toContain('report.filed');
    expect(['from', 'to', 'scale', 'ground'].filter((field) => fields.has(field))).toEqual([]);
    await pullEvents(desk, callTo(server, olga));
    expect(await desk.effects.filter(({ kind }) => kind === 'rated').toArray()).toMatchObject([{ from: 2, to: 5 }]);
    expect(await desk.reports.toArray()).toMatchObject([{ ground: 'threats' }]);
    const other = newDesk();
    await pullEvents(other, callTo(server, olga));
    expect(await other.effects.filter(({ kind }) => kind === 'rated').toArray()).toMatchObject([
      { from: null, to: null },
    ]);
    expect(await other.reports.toArray()).toMatchObject([{ ground: null }]);
  });

  it('what is words through and through stays on this device, is counted as that, and leaves when the company widens', async () => {
    await liveADay();
    await push('off');
    expect(await countOutbox(desk)).toEqual({ queued: 0, held: 1, dead: 0 });
    server.privacy = 'full';
    await push('full');
    expect(await countOutbox(desk)).toEqual({ queued: 0, held: 0, dead: 0 });
    expect(server.events().at(-1)).toMatchObject({ type: 'template.saved', payload: { text: `x ${planted}` } });
  });

  describe.each([
    ['removed', (id: string) => removeTemplate(desk, id, noon)],
    [
      'withdrawn',
      (id: string) =>
        saveTemplate(desk, { template: { title: 'T', text: 'mine', lang: null, shared: false }, id, now: noon }),
    ],
  ])('a template that was %s', (_, withdraw) => {
    const share = () =>
      saveTemplate(desk, { template: { title: 'T', text: planted, lang: null, shared: true }, id: null, now: noon });
    const sharedOn = async (device: Desk) => {
      await pullEvents(device, callTo(server, olga));
      return (await listTemplates(device)).filter(({ shared }) => shared);
    };

    it('does not leave when the company widens', async () => {
      const { id } = await share();
      await push('off');
      await withdraw(id);
      await push('off');
      server.privacy = 'full';
      await push('full');
      expect(server.bodies.join()).not.toContain(planted);
      expect(await sharedOn(desk)).toEqual([]);
      expect(await sharedOn(newDesk())).toEqual([]);
    });

    it('does not come back from a restored server that kept words at home for a while', async () => {
      server.privacy = 'full';
      const backup = server.backup();
      const { id } = await share();
      await push('full');
      await sharedOn(desk);
      await withdraw(id);
      server.restore(backup);
      server.privacy = 'off';
      await sharedOn(desk);
      await push('off');
      server.privacy = 'full';
      await push('full');
      expect(await sharedOn(newDesk())).toEqual([]);
    });
  });

  it('a device that has not heard of it yet loses nothing by saying too much', async () => {
    await liveADay();
    expect(await push('full')).toBeNull();
    expect(server.events().map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 7]);
    expect(await countOutbox(desk)).toEqual({ queued: 0, held: 1, dead: 0 });
    expect(JSON.stringify(server.events())).not.toContain(planted);
  });

  it('no field goes beyond the list, whatever a payload holds', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(payloads) as (keyof typeof payloads)[])),
        fc.dictionary(
          fc.oneof(fc.string(), fc.constantFrom('text', 'review', 'author', 'own', 'site')),
          fc.jsonValue(),
        ),
        (type, payload) => {
          const row = {
            id: '',
            n: 1,
            v: 1 as const,
            type,
            key: 'k',
            at: 0,
            payload,
            tries: 0,
            nextAttemptAt: 0,
            held: 0 as const,
          };
          const { off } = payloads[type];
          const event = cutEvent(row, 'off');
          if (!off) {
            expect(event).toBeNull();
            return;
          }
          const allowed = Object.keys(off.shape);
          expect(Object.keys(event?.payload ?? {}).filter((field) => !allowed.includes(field))).toEqual([]);
        },
      ),
    );
  });
});
