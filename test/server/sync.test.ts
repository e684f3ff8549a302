import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { protocolVersion, pushLimits, StoredEvent } from '#lib/schema/sync.ts';
import { type Account, startAccount } from './account.ts';
import { createDevice, type Device, seenEvent, signInExtension } from './extension.ts';
import { onEachDatabase } from './on-each-database.ts';
import { foundConnectedCompany, joinCompany } from './people.ts';

onEachDatabase(({ open }) => {
  let account: Account;
  beforeAll(async () => {
    account = await startAccount(await open());
  });

  test('a push is acknowledged, and comes back in order with who and where', async () => {
    const { device } = await foundConnectedCompany(account);
    const events = [seenEvent(), seenEvent(), seenEvent()];
    const pushed = await device.push(events);
    expect(pushed).toMatchObject({ acked: events.map((event) => event.id), rejected: [], cursor: 3 });

    const { events: pulled, cursor, more, epoch } = await device.pull();
    expect({ cursor, more, epoch }).toEqual({ cursor: 3, more: false, epoch: pushed.epoch });
    const me = await (await device.request('/v1/me')).json();
    expect(pulled).toEqual(
      events.map((event, index) => ({ ...event, seq: index + 1, actor: me.member, device: device.id })),
    );
    for (const event of pulled) StoredEvent.parse(event);
  });

  test('the same events again, or twice in one batch, are stored once', async () => {
    const { device } = await foundConnectedCompany(account);
    const [first, second] = [seenEvent(), seenEvent()];
    await device.push([first, first]);
    const again = await device.push([first, second, first]);
    expect(again.acked).toEqual([first.id, second.id, first.id]);
    expect((await device.pullAll()).map((event) => StoredEvent.parse(event).id)).toEqual([first.id, second.id]);
  });

  test('a colleague reads on from their own cursor, page by page', async () => {
    const { device, browser } = await foundConnectedCompany(account);
    const colleague = await signInExtension(account, await joinCompany(account, browser, `c${uuid()}@x.example`));
    const events = Array.from({ length: 7 }, () => seenEvent());
    await device.push(events);
    const page = await colleague.device.pull(2, 3);
    expect(page.events.map((event) => StoredEvent.parse(event).seq)).toEqual([3, 4, 5]);
    expect(page).toMatchObject({ cursor: 5, more: true });
    expect(await colleague.device.pull(7)).toMatchObject({ events: [], cursor: 7, more: false });
    expect(await colleague.device.pullAll(2)).toHaveLength(7);
  });

  test.each([
    ['no event at all', 'poison', 'bad-event'],
    ['an unknown type', seenEvent({ type: 'review.burnt' as never }), 'bad-event'],
    [
      'a payload with a stranger field',
      seenEvent({}, { ...{ review: null, listingName: null, address: null }, secret: 1 }),
      'bad-event',
    ],
    [
      'the null character in a text',
      seenEvent({}, { review: null, listingName: 'a\u0000b', address: null }),
      'bad-text',
    ],
    ['half a surrogate pair in a key', seenEvent({ key: 'google:cafe:\ud83d' }), 'bad-text'],
    [
      'more than a batch may hold',
      seenEvent({}, { review: null, listingName: 'x'.repeat(pushLimits.bytes), address: null }),
      'too-large',
    ],
  ])('%s is refused by name and takes nobody with it', async (_, poison, code) => {
    const { device } = await foundConnectedCompany(account);
    const [before, after] = [seenEvent(), seenEvent()];
    const answer = await device.push([before, poison, after]);
    expect(answer.acked).toEqual([before.id, after.id]);
    expect(answer.rejected).toEqual([{ id: typeof poison === 'string' ? '' : poison.id, code }]);
    expect(await device.pullAll()).toHaveLength(2);
  });

  test('every text comes back letter for letter', async () => {
    const { device } = await foundConnectedCompany(account);
    const texts = fc.sample(
      fc.string({ unit: 'binary' }).filter((text) => !text.includes('\u0000')),
      100,
    );
    const events = texts.map((text) => seenEvent({}, { review: null, listingName: text, address: '\\u0000' }));
    expect(await device.push(events)).toMatchObject({ rejected: [] });
    expect(await device.pullAll()).toEqual(events.map((event) => expect.objectContaining({ payload: event.payload })));
  });

  test('a company that keeps words private refuses them, and takes the same event without', async () => {
    const { device } = await foundConnectedCompany(account, 'off');
    const wordy = seenEvent();
    const template = seenEvent({
      type: 'template.saved',
      payload: { title: 't', text: 'x', lang: null, updatedAt: 1 },
    });
    expect(await device.push([wordy, template])).toMatchObject({
      acked: [],
      rejected: [
        { id: wordy.id, code: 'privacy' },
        { id: template.id, code: 'privacy' },
      ],
    });
    const bare = seenEvent({ id: wordy.id }, {});
    expect(await device.push([bare])).toMatchObject({ acked: [wordy.id], rejected: [] });
  });

  test('a device that has not heard that words may be shared is not refused', async () => {
    const { device } = await foundConnectedCompany(account, 'full');
    expect(await device.push([seenEvent({}, {})])).toMatchObject({ rejected: [] });
  });

  test.each([
    ['a newer protocol', 426, 'newer-protocol', { protocol: protocolVersion + 1, anything: true }],
    ['an older protocol', 426, 'older-protocol', { protocol: protocolVersion - 1 }],
    ['a batch beyond the limit', 400, 'bad-request', { events: Array(pushLimits.events + 1).fill(null) }],
    ['too many bytes', 413, 'too-large', { events: ['x'.repeat(5 * pushLimits.bytes)] }],
    ['no device', 400, 'bad-request', { device: undefined }],
  ])('%s is refused with a word on what to do', async (_, status, code, changes) => {
    const { device } = await foundConnectedCompany(account);
    const answer = await device.post({
      protocol: protocolVersion,
      device: device.id,
      epoch: null,
      events: [],
      ...changes,
    });
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(/\w{3}/) } });
  });

  test('pull, too, tells a newer client that the server is older', async () => {
    const { device } = await foundConnectedCompany(account);
    const answer = await device.request(`/v1/sync/pull?protocol=${protocolVersion + 1}`, {
      headers: { 'accept-language': 'ru' },
    });
    expect(answer.status).toBe(426);
    expect((await answer.json()).error).toEqual({
      code: 'newer-protocol',
      message: expect.stringMatching(/Сервер старше расширения/),
    });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded'])('a push as %s is refused', async (type) => {
    const { device } = await foundConnectedCompany(account);
    const answer = await device.request('/v1/sync/push', {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': type },
    });
    expect(answer.status).toBe(415);
  });

  test('too many requests are told when to come again', async () => {
    const slow = await startAccount(account.parts.database, { person: 3, address: 100, seconds: 60 });
    const { device } = await foundConnectedCompany(slow);
    const answers = [];
    for (let asked = 0; asked < 4; asked += 1) answers.push(await device.request('/v1/me'));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 429]);
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answers[3]?.json()).toMatchObject({ error: { code: 'too-often' } });
  });

  test('so are too many from one address, before a token is looked at; another address is not', async () => {
    const slow = await startAccount(account.parts.database, { person: 100, address: 3, seconds: 60 });
    const ask = async (path: string, address: string) =>
      (await slow.app.request(path, { headers: { authorization: 'Bearer x', 'x-forwarded-for': address } })).status;
    const statuses = [];
    for (let asked = 0; asked < 4; asked += 1) statuses.push(await ask('/v1/me', '198.51.100.1'));
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect(await ask('/v1/me', '198.51.100.2')).toBe(401);
  });

  test('parallel writers who repeat themselves: a follower sees every event once and in order', async () => {
    const { device, access } = await foundConnectedCompany(account);
    const writers = 8;
    const rounds = 6;
    const written = new Set<string>();
    const seen: number[] = [];
    const ids: string[] = [];
    let done = false;
    const follow = async () => {
      for (let cursor = 0, more = true; more || !done; ) {
        const ended = done;
        const page = await device.pull(cursor, 50);
        for (const event of page.events.map((raw) => StoredEvent.parse(raw))) {
          seen.push(event.seq);
          ids.push(event.id);
        }
        cursor = page.cursor;
        more = page.more || !ended;
      }
    };
    const write = async (writer: Device) => {
      let last = [seenEvent()];
      for (let round = 0; round < rounds; round += 1) {
        const batch = [...last.slice(0, 1), seenEvent(), seenEvent()];
        const { acked } = await writer.push(batch);
        for (const id of acked) written.add(id);
        last = batch;
      }
    };
    const following = follow();

    await Promise.all(Array.from({ length: writers }, () => write(createDevice(account, access))));
    done = true;
    await following;
    expect(ids).toHaveLength(written.size);
    expect(new Set(ids)).toEqual(written);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });
});
