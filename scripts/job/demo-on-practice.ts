import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { demoMembers } from '#server/demo.ts';
import { findPage, launch, type Session, until } from '../browsers/launch.ts';
import { buildPracticePage, builtExtension, root } from '../build.ts';
import { startAccountServer } from './account-server.ts';
import {
  claimListing,
  insertDraft,
  loggedReply,
  openBox,
  openPractice,
  pickDraft,
  post,
  seenByColleague,
  syncAll,
  typeRisky,
} from './answer-review.ts';
import { askBackground } from './ask.ts';
import { flagsIn, press, wordsOf } from './panel.ts';
import { signIn } from './sign-in.ts';
import { brief, startSteps } from './steps.ts';

type Options = { headless: boolean; port: number; shots: string };

/** Sets everything up; with a display it leaves the browser to the person, without one it does the job itself. */
export async function demoOnPractice({ headless, port, shots }: Options): Promise<void> {
  const extension = builtExtension('chromium', 'everywhere');
  buildPracticePage();
  const data = headless ? mkdtempSync(join(tmpdir(), 'replywright-demo-')) : join(root, '.data/demo');
  console.error('starting the account server on its embedded database');
  const server = await startAccountServer(data, port || (headless ? 0 : 8787));
  const [anna, boris] = demoMembers;
  const sessions: Session[] = [];
  try {
    const staff = await launch('chromium', { extension, headless, lang: 'en' });
    sessions.push(staff);
    await signIn(staff, server.origin, anna.email, anna.password);
    if (!headless) return await leaveToPerson(staff, server.origin);
    const colleague = await launch('chromium', { extension, headless, lang: 'en' });
    sessions.push(colleague);
    await signIn(colleague, server.origin, boris.email, boris.password);
    await wholeJob(staff, colleague, server.origin, shots);
    console.log(`pictures: ${shots}`);
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
    await server.stop();
  }
}

async function wholeJob(staff: Session, colleague: Session, origin: string, shots: string): Promise<void> {
  const { saw } = startSteps(shots);
  const account = await askBackground(staff, 'account.get', {});
  if (account.status !== 'signed-in') throw new Error('the demo company did not let us in');
  await saw(
    'signed in',
    `${account.info.member.name} at ${account.info.company.name}, sharing: ${account.info.company.privacy}`,
  );

  const { page, reading } = await openPractice(staff, origin);
  const waiting = reading.reviews.filter((review) => !review.hasOwnerReply);
  const review = waiting.find(({ lang, rating }) => lang === 'en' && (rating ?? 5) <= 2) ?? waiting[0];
  if (!review?.id) throw new Error('the practice page has no review that waits');
  const chosen = reading.reviews.find(({ id }) => id === 'kvistholm-1004') ?? review;
  const id = chosen.id ?? '';
  await saw(
    'review read',
    `${reading.reviews.length} reviews, ${waiting.length} unanswered; ${chosen.author}, ${chosen.rating} of ${chosen.ratingScale}: ${brief(chosen.text)}`,
    page,
  );

  const panel = await openBox(page, id);
  await saw('desk docked', `asks whether the listing is ours: ${/Is .* yours\?/.test(await wordsOf(panel))}`, page);
  const queue = await claimListing(staff, panel);
  await saw('queued', `${queue.length} reviews of the listing ${queue[0]?.listingName ?? queue[0]?.listing}`);
  const kept = queue.find((row) => row.review?.id === id);
  if (!kept?.triage) throw new Error('the review was queued without triage');
  const { sentiment, risk, strategy, topics, dueHours } = kept.triage;
  await saw(
    'triage',
    `${sentiment}, risk ${risk}, ${strategy}; ${topics.map((topic) => topic.id).join(', ')}; answer within ${dueHours} h`,
    page,
  );

  const draft = await pickDraft(panel, 'Standard');
  await saw('draft', brief(draft, 110), page);
  const flags = await typeRisky(page, panel, id);
  await saw('flag', flags[0] ?? '', page);
  await press(panel, /^(Change to|Remove)/);
  await until('the flag to go', async () => (await flagsIn(panel)).length < flags.length);
  await saw('fix', `${flags.length} flags before, ${(await flagsIn(panel)).length} after`, page);
  const text = await insertDraft(page, panel, id);
  await saw('inserted', `${text.length} characters, read back the same`, page);
  await post(page, panel, id);
  await saw('posted', 'the reply stands on the page after the person pressed its own button', page);
  const reply = await loggedReply(staff, text);
  await saw('logged', `reply ${reply.id}, rules ${reply.rulesVersion}`);
  await syncAll(staff);
  await saw('synced', 'nothing waits in the outbox');
  const there = await seenByColleague(colleague, kept.key);
  await saw('seen by the second member', `answered by ${there.answeredBy?.name}`, await openInbox(colleague));
}

async function openInbox(session: Session): Promise<Page> {
  await askBackground(session, 'inbox.open', {});
  const inbox = await until('the inbox', () => findPage(session.browser, (address) => address.includes('/inbox.html')));
  await until('its reviews', () => inbox.evaluate(() => document.body.textContent.includes('Okonjo')));
  return inbox;
}

async function leaveToPerson(session: Session, origin: string): Promise<void> {
  const { page } = await openPractice(session, origin, '');
  await page.bringToFront();
  console.log(
    `The practice café is open, signed in as ${demoMembers[0].name}. Press “Reply” under a review. Close the browser to end.`,
  );
  await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
}
