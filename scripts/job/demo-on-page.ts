import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { QueuedReview } from '#lib/schema/records.ts';
import type { PageReading } from '#lib/schema/review.ts';
import { launch, type Session, until } from '../browsers/launch.ts';
import { readActiveTab } from '../browsers/read-active-tab.ts';
import { servePage } from '../browsers/serve-page.ts';
import { builtExtension } from '../build.ts';
import { claimListing } from './answer-review.ts';
import { draftIn, flagsIn, openPanel, press, wordsOf } from './panel.ts';
import { brief, type Steps, startSteps } from './steps.ts';

type Options = { file: string; url: string; headless: boolean; shots: string };

const comment =
  'Thank you for reading, and for every comment here. If something is unclear, please tell us and we will look into it.';

/** The job on a saved page at its address: reads it, drafts for what waits, and writes into the page's own box where there is one. */
export async function demoOnPage({ file, url, headless, shots }: Options): Promise<void> {
  const session = await launch('chromium', {
    extension: builtExtension('chromium', 'everywhere'),
    headless,
    lang: 'en',
  });
  try {
    const page = await session.browser.newPage();
    await servePage(page, file, url);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    const reading = await until('the page to be read', () => readActiveTab(session));
    if (!headless) return await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
    const steps = startSteps(shots);
    const answered = reading.reviews.filter((review) => review.hasOwnerReply).length;
    await steps.saw(
      'reviews read',
      `${reading.reviews.length} on ${reading.site} (${reading.platform}), ${answered} answered; ${JSON.stringify(reading.missing)} missing`,
      page,
    );
    const box = await loneBox(page, reading);
    if (box) await writeIntoBox(page, box, steps);
    else await draftForAll(session, page, reading, steps);
    console.log(`pictures: ${shots}`);
  } finally {
    await session.close();
  }
}

/** The page's reply box that answers nobody in particular. */
async function loneBox(page: Page, reading: PageReading): Promise<ElementHandle<Element> | null> {
  if (!reading.replyEditors.some((editor) => editor.forReviewIndex === null)) return null;
  return (await page.$('textarea#comment')) ?? page.$('textarea');
}

async function writeIntoBox(page: Page, box: ElementHandle<Element>, steps: Steps): Promise<void> {
  await box.scrollIntoView();
  await box.click();
  const panel = await openPanel(page);
  const words = await wordsOf(panel);
  if (!/nobody in particular/.test(words)) throw new Error(`the panel does not say whom the box answers: ${words}`);
  await steps.saw('box focused', 'the panel says: this box answers nobody in particular', page);
  await press(panel, 'Write a reply yourself');
  await writeInPanel(panel, comment);
  await press(panel, 'Insert');
  await until('the text in the box', () =>
    box.evaluate((field, text) => (field as HTMLTextAreaElement).value === text, comment),
  );
  await steps.saw(
    'inserted and verified',
    `${brief(comment)} stands in the page's own box, as a new comment; nothing was submitted`,
    page,
  );
}

async function writeInPanel(panel: Frame, text: string): Promise<void> {
  const field = await panel.waitForSelector('textarea.draft');
  await field?.type(text);
  await until('the panel to have the text', async () => (await draftIn(panel)) === text);
}

/** Presses every badge in turn; the queue tells what each review was judged to be. */
async function draftForAll(session: Session, page: Page, reading: PageReading, steps: Steps): Promise<void> {
  const first = (await badges(page))[0];
  if (!first) throw new Error(`${reading.reviews.length} reviews read, but nothing waits for an answer`);
  await first.scrollIntoView();
  await first.click();
  const panel = await openPanel(page);
  const queue = await claimListing(session, panel);
  await steps.saw('listing is ours', `${queue.length} reviews in the queue, each triaged`, page);
  for (const { review, triage } of queue) {
    await steps.saw(
      'triage',
      `${review?.author}: ${triage?.language}, ${triage?.sentiment}, risk ${triage?.risk}, ${triage?.strategy}${review?.hasOwnerReply ? ' (answered)' : ''}`,
    );
  }
  for (const row of queue.filter((one) => one.state === 'open')) await draftFor(page, panel, row, steps);
}

async function draftFor(page: Page, panel: Frame, row: QueuedReview, steps: Steps): Promise<void> {
  for (const badge of await badges(page)) {
    await badge.scrollIntoView();
    await badge.click();
    if (!(await panelShows(panel, row))) continue;
    const draft = await draftIn(panel);
    const flags = await flagsIn(panel);
    await steps.saw(
      'draft, checked',
      `${row.review?.author}: ${draft ? brief(draft, 100) : 'no draft: the panel says why'}; ${flags.length} flags`,
      page,
    );
    return;
  }
  throw new Error(`no badge opens the review of ${row.review?.author}`);
}

async function panelShows(panel: Frame, { review }: QueuedReview): Promise<boolean> {
  return until('', async () => (await wordsOf(panel)).includes(review?.author ?? ''), 1).catch(() => false);
}

/** Our marks in the page: bare elements, since nothing of them is the page's to see. */
async function badges(page: Page): Promise<ElementHandle<Element>[]> {
  const handle = await page.evaluateHandle(() =>
    [...document.querySelectorAll('body div')].filter(
      (one) => one.attributes.length === 0 && one.childNodes.length === 0 && one.getBoundingClientRect().height === 20,
    ),
  );
  const properties = await handle.getProperties();
  return [...properties.values()].flatMap((value) => value.asElement() ?? []) as ElementHandle<Element>[];
}
