import '#test/platform.ts';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDesk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { mendDesk } from '#lib/desk/mend.ts';
import { isDiskFull, transact, withDesk } from '#lib/desk/transact.ts';
import { fillDisk, quota } from './full-disk.ts';
import { newDesk, noon, reply } from './looks.ts';

describe('the connection', () => {
  it('is opened again when it was closed under the work', async () => {
    const desk = newDesk();
    await desk.open();
    desk.close();
    await transact(desk, () => desk.meta.put({ k: 'n', value: 1 }).then(() => undefined));
    expect(await withDesk(desk, () => desk.meta.get('n'))).toEqual({ k: 'n', value: 1 });
  });

  it.each(['DatabaseClosedError', 'InvalidStateError', 'UnknownError'])(
    'is opened again three times after %s, no more',
    async (name) => {
      const desk = newDesk();
      const work = vi.fn(() => Promise.reject(Object.assign(new Error('lost'), { name })));
      await expect(withDesk(desk, work)).rejects.toThrow('lost');
      expect(work).toHaveBeenCalledTimes(4);
    },
  );

  it('is not blamed for other errors', async () => {
    const work = vi.fn(() => Promise.reject(new Error('ours')));
    await expect(withDesk(newDesk(), work)).rejects.toThrow('ours');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('gives way to a newer version of the extension', async () => {
    const desk = newDesk();
    await desk.open();
    const newer = openDesk(desk.name);
    newer.version(5).stores({ later: '&id' });
    await newer.open();
    expect(newer.verno).toBe(5);
    newer.close();
  });
});

it('a transaction keeps all of its work or nothing', async () => {
  const desk = newDesk();
  const broken = transact(desk, async () => {
    await desk.meta.put({ k: 'n', value: 1 });
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  expect(await desk.meta.count()).toBe(0);
});

describe('a full disk', () => {
  it.each([
    [true, quota()],
    [true, Object.assign(new Error(), { name: 'AbortError', inner: quota() })],
    [
      true,
      Object.assign(new Error(), {
        name: 'BulkError',
        inner: Object.assign(new Error(), { name: 'AbortError', inner: quota() }),
      }),
    ],
    [false, Object.assign(new Error(), { name: 'AbortError' })],
    [false, undefined],
  ])('is %s for %s', (full, error) => expect(isDiskFull(error)).toBe(full));

  it('makes room of what the company has already', async () => {
    const desk = newDesk();
    await desk.acked.put({
      id: 'a',
      at: noon,
      event: { id: 'a', n: 1, v: 1, type: 'review.seen', key: 'k', at: noon, payload: {} },
    });
    const full = fillDisk();
    full.mockImplementationOnce(() => {
      throw quota();
    });
    const add = vi.fn(() =>
      desk.ledger.add({ id: 'x', type: 'review.seen', fields: [], at: noon, confirmedAt: null }).then(() => undefined),
    );
    await transact(desk, add);
    expect(add).toHaveBeenCalledTimes(2);
    expect(await desk.acked.count()).toBe(0);
    expect(await desk.ledger.count()).toBe(1);
    full.mockRestore();
  });

  it('loses no reply: it is set aside, said, and logged when there is room', async () => {
    fakeBrowser.reset();
    const desk = newDesk();
    const full = fillDisk();
    const said = [reply(), reply()];
    for (const one of said) await expect(logReply(desk, one)).rejects.toMatchObject({ problem: 'disk-full' });
    expect(await mendDesk(desk, noon)).toBe('disk-full');
    expect(await desk.replies.count()).toBe(0);
    full.mockRestore();
    expect(await mendDesk(desk, noon)).toBeNull();
    expect((await desk.replies.toArray()).map(({ id, text }) => ({ id, text }))).toEqual(
      said.map(({ id, text }) => ({ id, text })),
    );
    expect(await desk.outbox.filter(({ type }) => type === 'reply.posted').count()).toBe(2);
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('set-aside'))).toEqual(
      [],
    );
  });
});
