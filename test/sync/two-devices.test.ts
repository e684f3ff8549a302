import '#test/platform.ts';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { markListing } from '#lib/desk/listings.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import { hashReply } from '#lib/desk/reply-hash.ts';
import { listTemplates, removeTemplate, saveTemplate } from '#lib/desk/templates.ts';
import type { Person } from '#lib/schema/records.ts';
import type { SyncEvent } from '#lib/schema/sync.ts';
import { pullEvents } from '#lib/sync/pull.ts';
import { pushOutbox } from '#lib/sync/push.ts';
import { cabinet, hour, judged, noon, page, reply, seen } from '../desk/looks.ts';
import { callTo, type Fault, faults, Killed } from './calls.ts';
import { type ModelServer, modelServer } from './model-server.ts';

type Made = Pick<SyncEvent, 'id' | 'type' | 'key'>;
type Device = { name: string; actor: Person; desk: Desk; made: Map<string, Made>; hash: string | null };
type Step = {
  on: 0 | 1;
  act: 'see' | 'see-page' | 'reply' | 'reply-page' | 'save' | 'remove' | 'mark' | 'push' | 'pull';
  what: number;
  faults: readonly Fault[];
};
type Event = Step | { disaster: 'backup' | 'restore' };

const step: fc.Arbitrary<Event> = fc.record({
  on: fc.constantFrom(0 as const, 1 as const),
  act: fc.constantFrom(
    'see',
    'see-page',
    'reply',
    'reply-page',
    'save',
    'remove',
    'mark',
    'push',
    'push',
    'pull',
    'pull',
  ),
  what: fc.nat(3),
  faults: fc.array(fc.constantFrom(...faults), { minLength: 6, maxLength: 6 }),
});
const disaster: fc.Arbitrary<Event> = fc.record({ disaster: fc.constantFrom('backup', 'restore') });
const schedule = fc.array(fc.oneof({ weight: 15, arbitrary: step }, { weight: 1, arbitrary: disaster }), {
  maxLength: 45,
});

function newDevice(n: number): Device {
  const name = `device-${n}-${v7()}`;
  return { name, actor: { id: `u${n}`, name: `Person ${n}` }, desk: openDesk(name), made: new Map(), hash: null };
}

/** What people do on one device; `clock` moves with every step. */
async function work({ desk, actor }: Device, { act, what }: Step, clock: number): Promise<void> {
  // A public page without ids, and a cabinet with them.
  const [surface, id] = act.endsWith('page') ? [page, null] : [cabinet, `r${what}`];
  const answered = what === 3 ? { hasOwnerReply: true, ownerReplyText: 'Thanks.' } : {};
  const review = seen({ id, author: `Author ${what}`, ...answered });
  if (act.startsWith('see')) {
    await sawReviews(desk, { reading: surface([review]), triage: () => judged, now: clock, showsReplies: true });
  }
  if (act.startsWith('reply')) {
    await logReply(desk, reply({ review, text: `${actor.name} at ${clock}`, postedAt: clock }));
  }
  if (act === 'mark') {
    await markListing(desk, {
      platform: 'yelp',
      listing: { id: 'bar', name: 'Bar', cabinet: false },
      own: what % 2 === 0,
      now: clock,
    });
  }
  const templates =
    act === 'save' || act === 'remove' ? (await listTemplates(desk)).sort((a, b) => (a.id < b.id ? -1 : 1)) : [];
  const chosen = templates[what]?.id ?? null;
  if (act === 'save') {
    const template = { title: `T${what}`, text: `${actor.name} at ${clock}`, lang: null, shared: true };
    await saveTemplate(desk, { template, id: chosen, now: clock });
  }
  if (act === 'remove' && chosen) await removeTemplate(desk, chosen, clock);
}

/** Syncs as far as the faults let it; a killed worker is a new one on the same database. */
async function exchange(device: Device, server: ModelServer, { act, faults: list }: Step): Promise<void> {
  const left = [...list];
  const call = callTo(server, device.actor, () => left.shift() ?? 'none', 3);
  try {
    if (act === 'push') await pushOutbox(device.desk, call, { privacy: 'full', now: () => noon, hurry: true });
    if (act === 'pull') await pullEvents(device.desk, call);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    device.desk.close();
    device.desk = openDesk(device.name);
  }
}

async function note({ desk, made }: Device): Promise<void> {
  for (const { id, type, key } of await desk.outbox.toArray()) made.set(id, { id, type, key });
}

/** What a device said of a template before it withdrew it need not arrive. */
function mustArrive({ made }: Device): Made[] {
  const all = [...made.values()];
  const withdrawn = new Set(all.filter(({ type }) => type === 'template.removed').map(({ key }) => key));
  return all.filter(({ type, key }) => type !== 'template.saved' || !withdrawn.has(key));
}

/** What both devices must agree on in the end. */
async function known(desk: Desk) {
  const reviews = await desk.reviews.orderBy('key').toArray();
  const replies = await desk.replies.orderBy('id').toArray();
  const templates = await desk.templates.orderBy('id').toArray();
  return {
    reviews: reviews.map(({ key, state, firstSeenAt, dueAt, answeredBy }) => ({
      key,
      state,
      firstSeenAt,
      answeredBy,
      // The clock of an answered review is over.
      dueAt: state === 'open' ? dueAt : null,
    })),
    replies: replies.map(({ id, reviewKey, text, by, hash }) => ({ id, reviewKey, text, by, hash })),
    followed: (await desk.followed.orderBy('replyId').toArray()).map(({ replyId, reviewKey, state, exact }) => ({
      replyId,
      reviewKey,
      state,
      exact,
    })),
    proofs: (await desk.proofs.orderBy('id').toArray()).map(({ id, replyId, state, at }) => ({
      id,
      replyId,
      state,
      at,
    })),
    templates: templates.map(({ id, title, text, shared }) => ({ id, title, text, shared })),
    listings: (await desk.listings.orderBy('key').toArray()).map(({ key, own, decidedAt }) => ({
      key,
      own,
      decidedAt,
    })),
  };
}

describe('two devices of one company, whatever happens to requests, workers and the server', () => {
  it('lose nothing, double nothing and end the same', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(schedule, async (steps) => {
        const server = modelServer();
        const devices = [newDevice(1), newDevice(2)] as const satisfies Device[];
        let backup = server.backup();
        for (const [index, event] of steps.entries()) {
          if ('disaster' in event) {
            if (event.disaster === 'backup') backup = server.backup();
            else server.restore(backup);
          } else {
            const device = devices[event.on];
            await work(device, event, noon + index * hour);
            await note(device);
            await exchange(device, server, event);
          }
        }
        const calm: Pick<Step, 'on' | 'what' | 'faults'> = { on: 0, what: 0, faults: [] };
        for (let round = 0; round < 3; round++) {
          for (const device of devices) {
            await exchange(device, server, { ...calm, act: 'push' });
            await exchange(device, server, { ...calm, act: 'pull' });
          }
        }
        const ids = server.events().map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !devices.some(({ made }) => made.has(id)))).toEqual([]);
        expect(devices.flatMap(mustArrive).filter(({ id }) => !ids.includes(id))).toEqual([]);
        for (const { desk } of devices) {
          expect(await desk.outbox.count()).toBe(0);
          expect(await desk.dead.count()).toBe(0);
          expect(await desk.unread.count()).toBe(0);
          for (const record of await desk.replies.toArray()) expect(await hashReply(record)).toBe(record.hash);
        }
        expect(await known(devices[0].desk)).toEqual(await known(devices[1].desk));
        for (const { desk } of devices) await desk.delete();
      }),
      { numRuns: Number(process.env.RUNS ?? 80) },
    );
  });
});
