import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostedReply, QueuedReview } from '#lib/schema/records.ts';
import { launch, type Session, until } from '#scripts/browsers/launch.ts';
import { buildPracticePage, builtExtension } from '#scripts/build.ts';
import { type AccountServer, startAccountServer } from '#scripts/job/account-server.ts';
import * as staff from '#scripts/job/answer-review.ts';
import { rowsOf } from '#scripts/job/ask.ts';
import { flagsIn, press } from '#scripts/job/panel.ts';
import { signIn } from '#scripts/job/sign-in.ts';
import { demoMembers } from '#server/demo.ts';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy.ts';
import { stopBackground } from './stop-background.ts';

/*
 * Exceptions for Firefox, each for a reason of the browser's:
 * - no pointer reaches an extension's frame through WebDriver BiDi, so the panel's buttons are asked to click (scripts/job/panel.ts);
 * - the background is an event page: it is stopped by a short idle time instead of through the DevTools protocol (stop-background.ts).
 */
describe.each(['chromium', 'firefox'] as const)('the whole job in %s', (name) => {
  let server: AccountServer;
  let proxy: RecordingProxy;
  let anna: Session;
  let boris: Session;
  let page: Page;
  const data = mkdtempSync(join(tmpdir(), 'replywright-e2e-'));
  const complaint = 'kvistholm-1004';
  const praise = 'kvistholm-1011';
  const another = 'kvistholm-1002';

  beforeAll(async () => {
    buildPracticePage();
    const extension = builtExtension(name, 'everywhere');
    server = await startAccountServer(data);
    proxy = await startRecordingProxy();
    anna = await launch(name, { extension, lang: 'en', proxy: proxy.address, idle: 3_000 });
    boris = await launch(name, { extension, lang: 'en' });
  });

  afterAll(async () => {
    await Promise.all([anna?.close(), boris?.close()]);
    await proxy?.close();
    await server?.stop();
  });

  const replies = (session: Session) => rowsOf<PostedReply>(session, 'replies');
  const reviewOf = async (session: Session, id: string) => {
    const found = (await rowsOf<QueuedReview>(session, 'reviews')).find(({ review }) => review?.id === id);
    if (!found) throw new Error(`${id} is not in the queue`);
    return found;
  };
  const answer = async (id: string, tone: 'Short' | 'Standard' | 'Warm') => {
    const panel = await staff.openBox(page, id);
    await staff.pickDraft(panel, tone);
    const text = await staff.insertDraft(page, panel, id);
    await staff.post(page, panel, id);
    return staff.loggedReply(anna, text);
  };

  test('without an account everything works and nothing is asked of the network', async () => {
    const before = proxy.asked.length;
    const opened = await staff.openPractice(anna, server.origin);
    page = opened.page;
    expect(opened.reading.reviews.length).toBeGreaterThanOrEqual(10);
    const panel = await staff.openBox(page, complaint);
    expect(await rowsOf(anna, 'reviews'), 'nothing is stored before somebody says that the listing is ours').toEqual(
      [],
    );
    const queue = await staff.claimListing(anna, panel);
    expect(queue).toHaveLength(opened.reading.reviews.length);
    await staff.pickDraft(panel, 'Standard');
    const flags = await staff.typeRisky(page, panel, complaint);
    expect(flags.join(' ')).not.toBe('');
    await press(panel, /^(Change to|Remove)/);
    await until('the flag to go', async () => (await flagsIn(panel)).length < flags.length);
    const text = await staff.insertDraft(page, panel, complaint);
    await staff.post(page, panel, complaint);
    const logged = await staff.loggedReply(anna, text);
    expect(logged.reviewKey).toBe((await reviewOf(anna, complaint)).key);
    expect((await reviewOf(anna, complaint)).state).toBe('answered');

    expect(proxy.asked.slice(before).filter((asked) => !isOfPage(asked, server.origin) && !isOfBrowser(asked))).toEqual(
      [],
    );
  });

  test('after signing in the queue reaches the company and the colleague', async () => {
    const [first, second] = demoMembers;
    await signIn(anna, server.origin, first.email, first.password);
    await signIn(boris, server.origin, second.email, second.password);
    await staff.syncAll(anna);
    const { key } = await reviewOf(anna, complaint);
    const there = await staff.seenByColleague(boris, key);
    expect(there.answeredBy?.name).toBe(first.name);
    expect((await replies(boris)).map(({ text }) => text)).toEqual((await replies(anna)).map(({ text }) => text));
  });

  test('with the server stopped the work goes on, and catches up with nothing lost or doubled', async () => {
    const port = Number(new URL(server.origin).port);
    await server.stop();
    const logged = await answer(praise, 'Short');
    expect((await rowsOf(anna, 'outbox')).length).toBeGreaterThan(0);
    server = await startAccountServer(data, port);
    await staff.syncAll(anna);
    await staff.seenByColleague(boris, (await reviewOf(anna, praise)).key);
    expect((await replies(boris)).filter(({ id }) => id === logged.id)).toHaveLength(1);
    expect(await replies(boris)).toHaveLength(2);
  });

  test('the background is stopped again and again in the middle, and nothing is lost or doubled', async () => {
    const before = await replies(anna);
    const panel = await staff.openBox(page, another);
    await stopBackground(anna);
    await staff.pickDraft(panel, 'Short');
    const text = await staff.insertDraft(page, panel, another);
    await stopBackground(anna);
    await staff.post(page, panel, another);
    const logged = await staff.loggedReply(anna, text);
    await stopBackground(anna);
    expect((await replies(anna)).filter((reply) => reply.text === text)).toEqual([logged]);
    expect(await replies(anna)).toHaveLength(before.length + 1);
    await staff.syncAll(anna);
    await staff.seenByColleague(boris, logged.reviewKey ?? '');
    expect((await replies(boris)).filter(({ id }) => id === logged.id)).toHaveLength(1);
  });
});

/** The practice page itself, which the browser fetches for the tab. */
const isOfPage = (asked: string, origin: string) =>
  asked.startsWith(`GET ${origin}/practice/`) || asked.startsWith(`GET ${origin}/favicon`);

/** What the browsers ask of their makers whatever runs in them; the extension names none of these hosts. */
const isOfBrowser = (asked: string) =>
  /^\w+ (https?:\/\/)?[\w.-]*\b(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net)|firefox\.com)[:/]/.test(
    asked,
  );
