import '#test/platform.ts';
import { Dexie } from 'dexie';
import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import { openDesk } from '#lib/desk/database.ts';
import { markListing } from '#lib/desk/listings.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import { hour, judged, noon, page, seen } from './looks.ts';

it('replies that were followed before effects were looked for are kept, and what happens to their reviews is seen from now on', async () => {
  const name = `desk-three-${v7()}`;
  const three = new Dexie(name);
  three.version(1).stores({ replies: '&id, reviewKey, [platform+listing+postedAt], [platform+author]' });
  three.version(2).stores({ followed: '&replyId, reviewKey, nextLookAt, state', proofs: '&id, replyId' });
  three.version(3).stores({ companyRules: '&id' });
  const replyId = v7();
  const row = { replyId, reviewKey: 'yelp:cafe:r1', state: 'public', exact: true, provedAt: noon, provedOn: 'yelp' };
  const followed = { ...row, answered: null, address: null, stoodOn: [], lastLookAt: noon, nextLookAt: null };
  await three.table('followed').add(followed);
  three.close();

  const desk = openDesk(name);
  expect(await desk.followed.toArray()).toEqual([followed]);
  expect(await Promise.all([desk.tasks, desk.effects, desk.reports].map((table) => table.count()))).toEqual([0, 0, 0]);
  await markListing(desk, { platform: 'yelp', listing: page([]).listing, own: true, now: noon });
  for (const [hours, rating] of [2, 4].entries())
    await sawReviews(desk, { reading: page([seen({ rating })]), triage: () => judged, now: noon + hours * hour });
  expect(await desk.effects.toArray()).toMatchObject([{ replyId, kind: 'rated', from: 2, to: 4 }]);
});
