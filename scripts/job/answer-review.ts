import type { Frame, Page } from 'puppeteer-core';
import type { PostedReply, QueuedReview } from '#lib/schema/records.ts';
import type { PageReading } from '#lib/schema/review.ts';
import { type Session, until } from '../browsers/launch.ts';
import { readActiveTab } from '../browsers/read-active-tab.ts';
import { askBackground, rowsOf } from './ask.ts';
import { draftIn, flagsIn, openPanel, press, wordsOf } from './panel.ts';

/** Words that no reply should hold, and what the site's own box is called on the practice page. */
const riskyWords = 'Delete this review or our lawyers will contact you.';
const card = (id: string) => `article[data-review-id="${id}"]`;

/** What a member of staff does with one review of the practice page, each step ending in what can be seen of it. */
export async function openPractice(
  session: Session,
  origin: string,
  search = '?lang=en',
): Promise<{ page: Page; reading: PageReading }> {
  const page = await session.browser.newPage();
  await page.goto(`${origin}/practice/${search}`);
  await page.bringToFront();
  const reading = await until('the reviews to be read', async () => {
    const seen = await readActiveTab(session);
    return seen && seen.reviews.length > 0 ? seen : null;
  });
  return { page, reading };
}

/** Opens the site's own box under a review; the desk docks by itself, or turns to that review where it is docked already. */
export async function openBox(page: Page, review: string): Promise<Frame> {
  // A tab in the background is drawn seldom, and nobody answers reviews in one.
  await page.bringToFront();
  await page.waitForSelector(`${card(review)} button.reply`);
  await page.click(`${card(review)} button.reply`);
  await page.waitForSelector(`${card(review)} textarea`);
  await page.click(`${card(review)} textarea`);
  const panel = await openPanel(page);
  await until('the desk of this review', async () => {
    const shown = await panel.$$eval('.review strong, .review blockquote', (parts) =>
      parts.map((part) => part.textContent.replace(/\s+/g, ' ').trim()),
    );
    const written = await page.$eval(card(review), (whole) => whole.textContent.replace(/\s+/g, ' '));
    return shown.length > 0 && shown.every((part) => written.includes(part));
  });
  return panel;
}

/** Says that the listing is ours and waits until its reviews are in the queue. */
export async function claimListing(session: Session, panel: Frame): Promise<QueuedReview[]> {
  await press(panel, 'Yes, ours');
  return until('the reviews in the queue', async () => {
    const reviews = await rowsOf<QueuedReview>(session, 'reviews');
    return reviews.length > 0 && reviews;
  });
}

export async function pickDraft(panel: Frame, tone: 'Short' | 'Standard' | 'Warm'): Promise<string> {
  await press(panel, tone);
  return until('a draft', () => draftIn(panel));
}

/** Types into the site's box and waits for the flags. */
export async function typeRisky(page: Page, panel: Frame, review: string): Promise<string[]> {
  await page.click(`${card(review)} textarea`);
  await page.keyboard.type(riskyWords);
  return until('a flag', async () => {
    const flags = await flagsIn(panel);
    return flags.length > 0 && flags;
  });
}

/** Puts the chosen draft in place of what stands in the site's box. */
export async function insertDraft(page: Page, panel: Frame, review: string): Promise<string> {
  const draft = await draftIn(panel);
  await press(panel, 'Insert');
  await until('the draft in the box', async () => (await boxText(page, review)) === draft);
  return draft;
}

const boxText = (page: Page, review: string): Promise<string> =>
  page.$eval(`${card(review)} textarea`, (box) => (box as HTMLTextAreaElement).value);

/** The person's own click on the site's own button. */
export async function post(page: Page, panel: Frame, review: string): Promise<void> {
  await page.click(`${card(review)} button[type=submit]`);
  await page.waitForSelector(`${card(review)} .owner-reply-text`);
  await until('the panel to notice', async () => /Posted/.test(await wordsOf(panel)));
}

export async function loggedReply(session: Session, text: string): Promise<PostedReply> {
  return until('the reply in the history', async () =>
    (await rowsOf<PostedReply>(session, 'replies')).find((reply) => reply.text === text),
  );
}

/** Syncs until nothing waits; the number of events that went. */
export async function syncAll(session: Session): Promise<void> {
  await until('the queue to reach the company', async () => {
    const account = await askBackground(session, 'sync.now', {});
    return account.status === 'signed-in' && account.queued === 0 && account.problem === null;
  });
}

/** The review as a colleague's browser has it, once it is answered there. */
export function seenByColleague(colleague: Session, key: string): Promise<QueuedReview> {
  return until('the colleague to see it', async () => {
    await askBackground(colleague, 'sync.now', {});
    return (await rowsOf<QueuedReview>(colleague, 'reviews')).find(
      (review) => review.key === key && review.state === 'answered',
    );
  });
}
