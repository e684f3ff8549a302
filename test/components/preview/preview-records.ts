import { openDesk } from '#lib/desk/database.ts';
import { reply, template } from '#test/components/desks.ts';
import { queued } from '#test/components/records.ts';

/** Puts something to look at into the preview's own database. */
export async function fillDesk(): Promise<void> {
  const desk = openDesk();
  const now = Date.now();
  await desk.reviews.bulkPut([
    queued({ key: 'a', dueAt: now - 5e7, author: 'Dana Whitfield' }),
    queued({
      key: 'b',
      dueAt: now + 5e7,
      author: 'Пётр Лазарев',
      text: 'Очень долго ждали официанта, зато паста отличная и вид с террасы прекрасный.',
      rating: 3,
    }),
    queued({
      key: 'c',
      state: 'answered',
      answeredAt: now - 9e7,
      author: 'Mia Lund',
      text: 'Lovely place!',
      rating: 5,
    }),
  ]);
  await desk.replies.bulkPut([reply({ postedAt: now - 9e7 })]);
  await desk.templates.bulkPut([template]);
  await desk.dead.bulkPut([
    {
      id: 'd1',
      at: now,
      code: 'too-large',
      event: { id: 'd1', n: 1, v: 1, type: 'reply.posted', key: 'a', at: now, payload: {} },
    },
  ]);
  await desk.ledger.bulkPut([
    { n: 1, id: 'e1', type: 'review.seen', fields: ['platform', 'listing', 'state'], at: now, confirmedAt: now },
  ]);
  await desk.listings.bulkPut([
    { key: 'google:place-1', platform: 'google', id: 'place-1', name: 'Trattoria Lime', own: true, decidedAt: now },
  ]);
}
