import '#test/platform.ts';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { logReply, recentTexts, repliesOfListing, repliesToAuthor } from '#lib/desk/history.ts';
import { sawReviews, storedReview } from '#lib/desk/queue.ts';
import { hashReply } from '#lib/desk/reply-hash.ts';
import { cabinet, judged, newDesk, noon, reply, seen } from './looks.ts';

describe('a logged reply', () => {
  it('is in the history, answers its review and is on its way, all at once', async () => {
    const desk = newDesk();
    await sawReviews(desk, { reading: cabinet([seen()]), triage: () => judged, now: noon });
    const posted = await logReply(desk, reply({ postedAt: noon + 5 }));
    expect(posted).toMatchObject({ reviewKey: 'yelp:cafe:r1', author: 'Anna', by: null });
    expect(await storedReview(desk, 'yelp:cafe:r1')).toMatchObject({ state: 'answered', answeredAt: noon + 5 });
    expect((await desk.outbox.toArray()).at(-1)).toMatchObject({
      type: 'reply.posted',
      key: 'yelp:cafe:r1',
      payload: { replyId: posted?.id },
    });
  });

  it('is one record however often the page repeats it', async () => {
    const desk = newDesk();
    const said = reply();
    const records = await Promise.all([logReply(desk, said), logReply(desk, said), logReply(desk, said)]);
    expect(new Set(records.map((record) => JSON.stringify(record))).size).toBe(1);
    expect(await desk.replies.count()).toBe(1);
    expect(await desk.outbox.filter(({ type }) => type === 'reply.posted').count()).toBe(1);
  });

  it('is not stored for a listing that is not ours', async () => {
    const desk = newDesk();
    expect(await logReply(desk, reply({ listing: { id: 'cafe', name: null, cabinet: false } }))).toBeNull();
    expect(await desk.replies.count()).toBe(0);
    expect(await desk.outbox.count()).toBe(0);
  });

  it('is known by its own id where it answers no single review', async () => {
    const desk = newDesk();
    const posted = await logReply(desk, reply({ review: null }));
    expect(posted).toMatchObject({ reviewKey: null, author: null });
    expect((await desk.outbox.toArray()).at(-1)?.key).toBe(posted?.id);
  });

  it('is kept, and answers no single review, where its review cannot be told from others', async () => {
    const desk = newDesk();
    const posted = await logReply(desk, reply({ review: seen({ id: null, text: null }) }));
    expect(posted).toMatchObject({ reviewKey: null, author: 'Anna' });
    expect(await desk.reviews.count()).toBe(0);
    expect((await desk.outbox.toArray()).at(-1)).toMatchObject({ type: 'reply.posted', key: posted?.id });
  });

  it('keeps of findings their rule and severity alone, as their words may quote the reply', async () => {
    const desk = newDesk();
    const finding = { rule: 'length', severity: 'hint' as const, text: 'secret words', message: 'secret words' };
    const posted = await logReply(desk, reply({ findings: [finding] }));
    expect(posted?.findings).toEqual([{ rule: 'length', severity: 'hint' }]);
  });
});

it('replies of a device are one chain of hashes, also when they are logged at the same time', async () => {
  const desk = newDesk();
  await Promise.all(Array.from({ length: 12 }, (_, n) => logReply(desk, reply({ review: seen({ id: `r${n}` }) }))));
  const replies = await desk.replies.toArray();
  for (const record of replies) expect(await hashReply(record)).toBe(record.hash);
  let link: string | null = null;
  for (let n = 0; n < replies.length; n++) {
    const next = replies.filter(({ previousHash }) => previousHash === link);
    expect(next).toHaveLength(1);
    link = next[0]?.hash ?? null;
  }
  const [one] = replies;
  expect(one && (await hashReply({ ...one, text: 'Something else.' }))).not.toBe(one?.hash);
});

describe('earlier replies', () => {
  it('come newest first, of the listing or to the author on the platform alone', async () => {
    const desk = newDesk();
    const other = { id: 'bar', name: null, cabinet: true };
    const log = (text: string, postedAt: number, fields = {}) =>
      logReply(desk, reply({ id: v7(), text, postedAt, ...fields }));
    await log('first', noon + 1);
    await log('third', noon + 3, { review: seen({ author: 'Boris' }) });
    await log('second', noon + 2);
    await log('elsewhere', noon + 4, { listing: other });
    await log('another platform', noon + 5, { platform: 'google' });
    const texts = (replies: { text: string | null }[]) => replies.map(({ text }) => text);
    expect(texts(await repliesOfListing(desk, 'yelp', 'cafe'))).toEqual(['third', 'second', 'first']);
    expect(texts(await repliesOfListing(desk, 'yelp', 'cafe', 2))).toEqual(['third', 'second']);
    expect(texts(await repliesToAuthor(desk, 'yelp', 'Anna'))).toEqual(['elsewhere', 'second', 'first']);
    expect(await recentTexts(desk, 'yelp', 'cafe', 2)).toEqual(['third', 'second']);
  });
});
