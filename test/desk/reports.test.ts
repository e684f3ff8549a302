import '#test/platform.ts';
import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '#lib/desk/database.ts';
import { applyEvents } from '#lib/desk/fold.ts';
import { joinKeys } from '#lib/desk/join.ts';
import { markListing } from '#lib/desk/listings.ts';
import { sawReviews } from '#lib/desk/queue.ts';
import { decideReport, dueReports, fileReport, reportsOf, tickEvidence } from '#lib/desk/reports.ts';
import { transact } from '#lib/desk/transact.ts';
import { cabinet, hour, judged, newDesk, noon, seen } from './looks.ts';

const about = { reviewKey: 'yelp:cafe:r1', ground: 'profanity' };
const ofYandex = {
  platform: 'yandex' as const,
  site: 'yandex-business',
  listing: { id: 'cafe', name: null, cabinet: true },
};

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await sawReviews(desk, { reading: cabinet([seen()]), triage: () => judged, now: noon });
  await sawReviews(desk, { reading: cabinet([seen()], ofYandex), triage: () => judged, now: noon });
});
const told = async () =>
  (await desk.outbox.toArray()).flatMap(({ type, key, payload }) =>
    type.startsWith('report.') ? [{ type, key, payload }] : [],
  );

describe('evidence', () => {
  it('that is ticked stays ticked, and nobody is told', async () => {
    await tickEvidence(desk, about, 'screenshot', true);
    await tickEvidence(desk, about, 'link', true);
    await tickEvidence(desk, about, 'screenshot', false);
    expect(await reportsOf(desk, about.reviewKey)).toMatchObject([
      { ground: 'profanity', ticks: ['link'], filedAt: null },
    ]);
    expect(await told()).toEqual([]);
  });

  it('of a review that is not kept is refused', async () => {
    await expect(tickEvidence(desk, { ...about, reviewKey: 'yelp:cafe:r9' }, 'link', true)).rejects.toThrow();
  });

  it('goes with a listing that is not ours; what was reported stays', async () => {
    await tickEvidence(desk, about, 'link', true);
    await fileReport(desk, { ...about, ground: 'threats' }, noon);
    await markListing(desk, { platform: 'yelp', listing: cabinet([]).listing, own: false, now: noon });
    expect((await desk.reports.toArray()).map(({ ground }) => ground)).toEqual(['threats']);
  });
});

describe('a report', () => {
  it('is made once, keeps what was ticked, and the company hears for what and when', async () => {
    await tickEvidence(desk, about, 'link', true);
    const report = await fileReport(desk, about, noon);
    await fileReport(desk, about, noon + hour);
    expect(await reportsOf(desk, about.reviewKey)).toMatchObject([
      { ticks: ['link'], filedAt: noon, outcome: 'waiting' },
    ]);
    expect(await told()).toEqual([
      {
        type: 'report.filed',
        key: about.reviewKey,
        payload: {
          ...{ reportId: report.id, platform: 'yelp', ground: 'profanity' },
          ...{ filedAt: noon, answerDueAt: report.answerDueAt },
        },
      },
    ]);
  });

  it.each([
    ['within the site’s own time', 'yandex:cafe:r1', 5 * 24],
    ['after a week where the site tells none', 'yelp:cafe:r1', 7 * 24],
  ])('is asked after %s, until it is decided', async (_, reviewKey, hours) => {
    const { id } = await fileReport(desk, { ...about, reviewKey }, noon);
    const due = noon + hours * hour;
    expect(await dueReports(desk, noon)).toEqual({ count: 0, next: due });
    expect(await dueReports(desk, due)).toEqual({ count: 1, next: null });
    await decideReport(desk, id, 'refused', due);
    expect(await dueReports(desk, due)).toEqual({ count: 0, next: null });
  });

  it.each([
    ['yandex:cafe:r1', 5 * 24],
    ['yelp:cafe:r1', 7 * 24],
  ])('that is appealed is asked after anew (%s)', async (reviewKey, hours) => {
    const { id } = await fileReport(desk, { ...about, reviewKey }, noon);
    await decideReport(desk, id, 'refused', noon + 100 * hour);
    await decideReport(desk, id, 'appeal', noon + 200 * hour);
    const due = noon + (200 + hours) * hour;
    expect(await dueReports(desk, due - 1)).toEqual({ count: 0, next: due });
    expect(await dueReports(desk, due)).toEqual({ count: 1, next: null });
    await decideReport(desk, id, 'removed', due);
    expect(await dueReports(desk, due)).toEqual({ count: 0, next: null });
  });

  it('that is decided is told once, and can be decided anew', async () => {
    const { id } = await fileReport(desk, about, noon);
    await decideReport(desk, id, 'refused', noon + hour);
    await decideReport(desk, id, 'refused', noon + 2 * hour);
    await decideReport(desk, id, 'appeal', noon + 3 * hour);
    expect((await told()).map(({ key, payload }) => [key, payload.outcome])).toEqual([
      ['yelp:cafe:r1', undefined],
      [id, 'refused'],
      [id, 'appeal'],
    ]);
  });

  it('that was not made cannot be decided', async () => {
    await tickEvidence(desk, about, 'link', true);
    const [gathered] = await reportsOf(desk, about.reviewKey);
    await expect(decideReport(desk, gathered?.id ?? '', 'removed', noon)).rejects.toThrow();
  });

  it('follows its review to another key', async () => {
    await fileReport(desk, about, noon);
    await transact(desk, () => joinKeys(desk, about.reviewKey, 'yelp:cafe:a0').then(() => undefined));
    expect(await reportsOf(desk, about.reviewKey)).toMatchObject([{ reviewKey: 'yelp:cafe:a0' }]);
  });
});

describe('a colleague’s report', () => {
  const reportId = v7();
  let seq = 0;
  const event = (type: string, key: string, payload: object) => {
    seq += 1;
    const actor = { id: 'b', name: 'Boris' };
    return { id: v7(), n: seq, seq, v: 1, type, key, at: noon, payload, actor, device: v7() };
  };
  const filed = event('report.filed', about.reviewKey, {
    ...{ reportId, platform: 'yelp', ground: 'hate' },
    ...{ filedAt: noon, answerDueAt: null },
  });
  const decided = (outcome: string) => event('report.decided', reportId, { reportId, outcome, decidedAt: noon + hour });

  it('is shown with its name and its outcome, whatever is told twice', async () => {
    await applyEvents(desk, [filed, decided('removed')]);
    await applyEvents(desk, [filed]);
    expect(await reportsOf(desk, about.reviewKey)).toMatchObject([
      { ground: 'hate', by: { name: 'Boris' }, outcome: 'removed' },
    ]);
  });

  it('that is appealed is asked after from then on, though it is told again that it was made', async () => {
    await applyEvents(desk, [filed, decided('appeal'), filed]);
    const due = noon + hour + 7 * 24 * hour;
    expect(await dueReports(desk, noon)).toEqual({ count: 0, next: due });
  });

  it('of which the ground stays at home is kept without it', async () => {
    const { ground: _, ...untold } = filed.payload as Record<string, unknown>;
    await applyEvents(desk, [{ ...filed, payload: untold }]);
    expect(await reportsOf(desk, about.reviewKey)).toMatchObject([{ ground: null, by: { name: 'Boris' } }]);
  });

  it('is decided by the last word, and one of this device that is on its way is later', async () => {
    await applyEvents(desk, [filed]);
    await decideReport(desk, reportId, 'refused', noon);
    await applyEvents(desk, [decided('removed')]);
    expect(await reportsOf(desk, about.reviewKey)).toMatchObject([{ outcome: 'refused' }]);
  });
});
