import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostedReply, QueuedReview } from '#lib/schema/records.ts';
import { launch, type Session, until } from '#scripts/browsers/launch.ts';
import { builtExtension } from '#scripts/build.ts';
import { rowsOf } from '#scripts/job/ask.ts';
import { draftIn, openPanel, press } from '#scripts/job/panel.ts';
import { fixture, frameAt, openAt, textIn } from './saved.ts';

const yandex = 'https://yandex.ru/sprav/73915520846/p/edit/reviews/';
const search = 'https://www.google.com/search?q=tandem+%26+sons+bicycle+workshop';
const reply = 'https://www.google.com/local/business/11484216530072199041/customers/reviews/reply';

/** The write paths of the two cabinets, with the build that ships, on pages of the documented structure. */
describe.each(['chromium', 'firefox'] as const)('the cabinets in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await launch(name, { extension: builtExtension(name, 'shipped'), lang: 'en' });
  });
  afterAll(() => session?.close());

  const replies = () => rowsOf<PostedReply>(session, 'replies');
  const loggedFor = (text: string) =>
    until('the reply in the history', async () => (await replies()).find((one) => one.text === text));
  const insertInto = async (place: Page | Frame, box: string, panel: Frame, tone: string) => {
    await press(panel, tone);
    const draft = await until('a draft', () => draftIn(panel));
    await press(panel, 'Insert');
    await until('the draft in the box', async () => (await textIn(place, box)) === draft);
    return draft;
  };

  test('Yandex: the draft goes into the open box, and the saved answer is logged', async () => {
    const page = await openAt(session, { [yandex]: fixture('yandex-business/reviews.html') });
    const card = '.Review:nth-child(2)';
    await page.click(`${card} textarea`);
    const panel = await openPanel(page);
    const queue = await until('the queue', async () => {
      const rows = await rowsOf<QueuedReview>(session, 'reviews');
      // Of the eight one is a rating without words, which nothing tells from another of its author.
      return rows.length === 7 && rows;
    });
    expect(queue.filter(({ state }) => state === 'answered')).toHaveLength(2);
    const text = await insertInto(page, `${card} textarea`, panel, 'Standard');
    expect(text).toMatch(/[а-яё]/i);
    await page.click(`${card} .BusinessResponseDraft-SendButton`);
    await page.waitForSelector(`${card} .BusinessResponseSaved`);
    const logged = await loggedFor(text);
    expect(logged).toMatchObject({ platform: 'yandex', author: 'Тимур Ж.', site: 'yandex-business' });
    expect((await rowsOf<QueuedReview>(session, 'reviews')).find(({ key }) => key === logged.reviewKey)?.state).toBe(
      'answered',
    );
    await page.close();
  });

  test('Yandex: what the site refuses is not logged as posted', async () => {
    const before = (await replies()).length;
    const page = await openAt(session, { [yandex]: fixture('yandex-business/reviews.html') }, { hash: '#reject' });
    const card = '.Review:nth-child(1)';
    await page.click(`${card} textarea`);
    const text = await insertInto(page, `${card} textarea`, await openPanel(page), 'Short');
    await page.click(`${card} .BusinessResponseDraft-SendButton`);
    await until('the site to refuse', () =>
      page.evaluate(() => /не отправлен|ошибка|попробуйте/i.test(document.body.textContent)),
    );
    expect(await textIn(page, `${card} textarea`)).toBe(text);
    expect(await replies()).toHaveLength(before);
    await page.close();
  });

  test('Google: the reply frame in Search advances, and the reply belongs to the review before', async () => {
    const documents = {
      [search]: fixture('google-business/search.html').replace(
        /src="https:\/\/www\.google\.com\/local[^"]*"/,
        `src="${reply}"`,
      ),
      [reply]: fixture('google-business/reply.html'),
    };
    // No script of ours runs in Search itself until the panel has to be docked there.
    const page = await openAt(session, documents, { frame: 'any' });
    const frame = await frameAt(page, '/customers/reviews/reply');
    const box = 'textarea[jsname="YPqjbf"]';
    await (await frame.waitForSelector(box))?.click();
    const panel = await openPanel(page);
    const text = await insertInto(frame, box, panel, 'Standard');
    await frame.click('button[jsname="hrGhad"]');
    await until('the next review', () => frame.evaluate(() => document.body.textContent.includes('2 of 3')));
    const logged = await loggedFor(text);
    expect(logged).toMatchObject({
      platform: 'google',
      author: 'Денис Ковригин',
      listing: expect.stringContaining('11484216530072199041'),
    });
    await page.close();
  });
});
