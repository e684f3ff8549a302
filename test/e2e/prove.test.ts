import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import type { FollowedRow } from '#lib/desk/database.ts';
import type { StructureReport } from '#lib/schema/structure.ts';
import { launch, type Session, until } from '#scripts/browsers/launch.ts';
import { builtExtension } from '#scripts/build.ts';
import { fixture, openAt } from './saved.ts';

/** In the extension's own page. */
declare const chrome: WxtBrowser;

const address = 'https://www.trustpilot.com/review/hollowlane.example';
const changed = `${address}?page=2`;
const day = 24 * 3_600_000;
const posted = Date.now() - 10 * day;
const listing = 'trustpilot:hollowlane.example';
const ids = [1, 2, 3].map((n) => `01932c5e-0000-7000-8000-0000000000a${n}`) as [string, string, string];

const reply = (id: string, review: string, text: string) => ({
  id,
  reviewKey: `${listing}:${review}`,
  platform: 'trustpilot',
  site: 'trustpilot',
  listing: 'hollowlane.example',
  author: 'Anna',
  text,
  lang: null,
  findings: [],
  overrides: [],
  templateId: null,
  postedAt: posted,
  by: null,
  rulesVersion: '1',
  previousHash: null,
  hash: '0',
});
const followed = (replyId: string, reviewKey: string, nextLookAt: number): FollowedRow => ({
  replyId,
  reviewKey,
  state: 'pending',
  exact: true,
  provedAt: null,
  provedOn: null,
  answered: null,
  address,
  stoodOn: [],
  lastLookAt: posted,
  nextLookAt,
});
/** One that stands on the page, one that does not, one to a review that is elsewhere. */
const replies = [
  reply(
    ids[0],
    '65b8a4d06e5c1f7923da40c0',
    'Guten Tag Gerd, das hätte schneller gehen müssen.\nDie richtigen Knollen sind heute raus.',
  ),
  reply(ids[1], '65f1c09a7b2e4d83a1c09f11', 'Thank you, Margaux. We are glad that the trays came in one piece.'),
  reply(ids[2], 'elsewhere', 'Thank you.'),
];
const rows = {
  listings: [
    { key: listing, platform: 'trustpilot', id: 'hollowlane.example', name: null, own: true, decidedAt: posted },
  ],
  replies,
  followed: replies.map(({ id, reviewKey }) => followed(id, reviewKey, posted + day)),
};

describe.each(['chromium', 'firefox'] as const)('replies that were posted ten days ago, in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name, { extension: builtExtension(name, 'shipped'), lang: 'en' });
    await session.own.evaluate(async (tables) => {
      const desk = await new Promise<IDBDatabase>((opened, failed) => {
        const asked = indexedDB.open('replywright');
        asked.onsuccess = () => opened(asked.result);
        asked.onerror = () => failed(asked.error);
      });
      const work = desk.transaction(Object.keys(tables), 'readwrite');
      for (const [table, kept] of Object.entries(tables)) for (const row of kept) work.objectStore(table).put(row);
      await new Promise((done) => work.addEventListener('complete', done));
      desk.close();
    }, rows);
  });
  afterAll(() => session?.close());

  const statesIn = () =>
    session.own.evaluate(
      () =>
        new Promise<Record<string, string>>((told, failed) => {
          const asked = indexedDB.open('replywright');
          asked.onerror = () => failed(asked.error);
          asked.onsuccess = () => {
            const all = asked.result.transaction('followed').objectStore('followed').getAll();
            all.onsuccess = () => {
              asked.result.close();
              told(Object.fromEntries(all.result.map(({ replyId, state }) => [replyId, state])));
            };
          };
        }),
    );

  test('are public or missing by what one visit shows; what is still due is counted at the button', async () => {
    const page = await openAt(session, { [address]: fixture('trustpilot/reviews.html') });
    await until('the verdicts', async () => (await statesIn())[ids[1]] === 'missing');
    expect(await statesIn()).toEqual({ [ids[0]]: 'public', [ids[1]]: 'missing', [ids[2]]: 'pending' });
    await until('the count', () => session.own.evaluate(async () => (await chrome.action.getBadgeText({})) === '1'));
    const alarm = await session.own.evaluate(async () => (await chrome.alarms.get('look-again'))?.scheduledTime);
    expect(Math.abs((alarm ?? 0) - (posted + 30 * day))).toBeLessThan(60_000);
    await page.close();
  });

  test('and a page that changed gives its structure, and nothing that stands in it', async () => {
    const page = await openAt(session, { [changed]: fixture('broken/site-changed.html') });
    const read = () =>
      session.own.evaluate(async (): Promise<StructureReport | null> => {
        const answer = await chrome.runtime.sendMessage({ name: 'structure.read', request: { site: 'trustpilot' } });
        return answer.value ?? null;
      });
    await until('the structure', async () => (await read()) !== null);
    const report = await read();
    expect(report).toMatchObject({ site: 'trustpilot', fields: ['author'] });
    const told = report?.lines.join('\n') ?? '';
    expect(told).toMatch(/^article\[data-service-review-card-paper\]/);
    expect(told).not.toMatch(/Margaux|Delacourt|seed|65f1c09a|trustpilot/i);
    await page.close();
  });
});
