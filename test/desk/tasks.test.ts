import '#test/platform.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { joinKeys } from '#lib/desk/join.ts';
import { markListing } from '#lib/desk/listings.ts';
import { dateTask, dueTasks, owed, settleTask, tasksOf } from '#lib/desk/tasks.ts';
import { transact } from '#lib/desk/transact.ts';
import { hour, newDesk, noon, page, reply } from './looks.ts';

/** The reply's day is a Friday. */
const friday = new Date(noon);
const closing = (days: number) =>
  new Date(friday.getFullYear(), friday.getMonth(), friday.getDate() + days, 18).getTime();
const key = 'yelp:cafe:r1';
const promising = 'Thank you, Anna. We will call you by Monday.';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: true, now: noon });
});
const post = async (text: string, fields: Parameters<typeof reply>[0] = {}) => {
  const posted = await logReply(desk, reply({ text, ...fields }));
  if (!posted) throw new Error('not logged');
  return posted;
};
const states = async () => (await tasksOf(desk, key)).map(({ words, state }) => [words, state]);

describe('a posted reply', () => {
  it('that promises something makes a task of it, in its words, with its day', async () => {
    const { id } = await post(promising);
    expect(await tasksOf(desk, key)).toMatchObject([
      {
        ...{ replyId: id, reviewKey: key, platform: 'yelp', author: 'Anna', words: 'We will call you by Monday.' },
        ...{ deed: 'contact', due: 'said', dueAt: closing(3), madeAt: noon, state: 'open' },
      },
    ]);
  });

  it('that names no day is given three working days', async () => {
    await post('We will check with the kitchen.');
    expect(await tasksOf(desk, key)).toMatchObject([{ due: 'usual', dueAt: closing(5) }]);
  });

  it('that promises nothing makes none, and one that is logged twice makes one', async () => {
    await post('Thank you, Anna.', { review: null });
    const twice = reply({ text: promising });
    await logReply(desk, twice);
    await logReply(desk, twice);
    expect(await desk.tasks.count()).toBe(1);
  });

  it('of a listing that is not ours makes none', async () => {
    await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: false, now: noon });
    await logReply(desk, reply({ text: promising }));
    expect(await desk.tasks.count()).toBe(0);
  });

  it('keeps its promise for this person alone: nothing of it is told', async () => {
    await post(promising);
    const told = JSON.stringify((await desk.outbox.toArray()).filter(({ type }) => type !== 'reply.posted'));
    expect(told).not.toContain('call you');
  });
});

describe('a reply that takes the place of an earlier one', () => {
  it('goes on with a promise that stands in both, and lets the others go', async () => {
    await post(`${promising} We will replace the table.`);
    const [call] = await tasksOf(desk, key);
    await dateTask(desk, call?.id ?? '', closing(9));
    const second = await post(`${promising} Thank you for waiting.`, { postedAt: noon + hour });
    expect(await tasksOf(desk, key)).toMatchObject([
      { words: 'We will replace the table.', state: 'dropped', settledAt: noon + hour },
      { words: 'We will call you by Monday.', state: 'open', replyId: second.id, due: 'chosen', dueAt: closing(9) },
    ]);
  });

  it('and tells how the case ended keeps all that was promised', async () => {
    await post(promising);
    await post('Hello Anna, the table was replaced on Monday.', { postedAt: noon + hour, reportsBack: true });
    expect(await states()).toEqual([['We will call you by Monday.', 'done']]);
  });

  it.each(['done', 'dropped'] as const)(
    'leaves one that is %s as it is, however often it is corrected',
    async (state) => {
      await post(promising);
      const [task] = await tasksOf(desk, key);
      await settleTask(desk, task?.id ?? '', state, noon);
      await post(`${promising} Thank you for waiting.`, { postedAt: noon + hour });
      const last = await post(`${promising} Thanks for waiting.`, { postedAt: noon + 2 * hour });
      expect(await tasksOf(desk, key)).toMatchObject([{ id: task?.id, state, replyId: last.id }]);
    },
  );

  it('does not promise again what a report back keeps and still says, nor does its correction', async () => {
    await post(promising);
    const back = `${promising} The table was replaced.`;
    await post(back, { postedAt: noon + hour, reportsBack: true });
    expect(await states()).toEqual([['We will call you by Monday.', 'done']]);
    await post(`${back} See you.`, { postedAt: noon + 2 * hour });
    expect(await states()).toEqual([['We will call you by Monday.', 'done']]);
  });

  it('promises anew what an earlier version had taken out', async () => {
    await post(promising);
    await post('Thank you, Anna.', { postedAt: noon + hour });
    await post(promising, { postedAt: noon + 2 * hour });
    expect((await states()).map(([, state]) => state).toSorted()).toEqual(['dropped', 'open']);
  });
});

describe('a task', () => {
  it('is settled, opened again, and moved to a day of the person’s choice', async () => {
    await post(promising);
    const [task] = await tasksOf(desk, key);
    const id = task?.id ?? '';
    await settleTask(desk, id, 'done', noon + hour);
    expect(await desk.tasks.get(id)).toMatchObject({ state: 'done', settledAt: noon + hour });
    await settleTask(desk, id, 'open', noon + 2 * hour);
    await dateTask(desk, id, closing(7));
    expect(await desk.tasks.get(id)).toMatchObject({
      state: 'open',
      settledAt: null,
      due: 'chosen',
      dueAt: closing(7),
    });
    await expect(settleTask(desk, 'nobody', 'done', noon)).rejects.toThrow();
  });

  it('is counted from the moment it is due, until it is settled', async () => {
    await post(promising);
    expect(await dueTasks(desk, noon)).toEqual({ count: 0, next: closing(3) });
    expect(await dueTasks(desk, closing(3))).toEqual({ count: 1, next: null });
    const [task] = await tasksOf(desk, key);
    await settleTask(desk, task?.id ?? '', 'dropped', closing(3));
    expect(await dueTasks(desk, closing(3))).toEqual({ count: 0, next: null });
  });

  it('that is open is what the checker asks after, the one that is due first', async () => {
    expect(owed([], noon)).toBeNull();
    await post(`${promising} We will replace the table by Sunday.`);
    expect(owed(await tasksOf(desk, key), noon)).toEqual({ promisedAt: noon, dueAt: closing(2), now: noon });
  });

  it('follows its review to another key, and is let go when the listing is not ours', async () => {
    await post(promising);
    await transact(desk, () => joinKeys(desk, key, 'yelp:cafe:a0').then(() => undefined));
    expect((await desk.tasks.toArray()).map(({ reviewKey }) => reviewKey)).toEqual(['yelp:cafe:a0']);
    await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: false, now: noon });
    expect(await dueTasks(desk, closing(9))).toEqual({ count: 0, next: null });
  });
});
