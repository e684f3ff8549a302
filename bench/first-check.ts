import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import type { WxtBrowser } from 'wxt/browser';
import { launch, type Session, until } from '#scripts/browsers/launch.ts';
import { buildPracticePage, builtExtension } from '#scripts/build.ts';
import { startAccountServer } from '#scripts/job/account-server.ts';
import { openBox, openPractice } from '#scripts/job/answer-review.ts';
import { flagsIn } from '#scripts/job/panel.ts';
import { stopBackground } from '#test/e2e/stop-background.ts';

/** In an extension's own page. */
declare const chrome: WxtBrowser;

const rounds = 6;
const restMs = 600;

/** An extension whose worker knows nothing but an answer: what is left of a wake without any work of ours. */
function emptyExtension(folder: string): string {
  mkdirSync(folder);
  const manifest = { manifest_version: 3, name: 'empty', version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'welcome.html'), '<!doctype html><title>empty</title>');
  writeFileSync(
    join(folder, 'worker.js'),
    `chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: chrome.runtime.getURL('/welcome.html') }));
     chrome.runtime.onMessage.addListener((message, sender, respond) => respond('here'));`,
  );
  return folder;
}

async function wakeEmpty({ own }: Session): Promise<number> {
  const protocol = await own.createCDPSession();
  await protocol.send('ServiceWorker.enable');
  await protocol.send('ServiceWorker.stopAllWorkers');
  await protocol.detach();
  return own.evaluate(async () => {
    const asked = performance.now();
    await chrome.runtime.sendMessage('wake');
    return performance.now() - asked;
  });
}

/** In the page, notes when the first key goes down and when the first line is drawn: an element of ours, its root closed to the page. */
const watchPage = (page: Page) =>
  page.evaluate(() => {
    const note = (name: string, time: number) => {
      document.documentElement.dataset[name] ??= String(performance.timeOrigin + time);
    };
    addEventListener('keydown', ({ timeStamp }) => note('pressed', timeStamp));
    new MutationObserver(() => {
      const lines = [...document.documentElement.children].some((one) => one.matches('div[aria-hidden="true"]'));
      if (lines) note('lined', performance.now());
    }).observe(document.documentElement, { childList: true });
  });

const watchPanel = (panel: Frame) =>
  panel.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('.finding p'))
        document.documentElement.dataset.flagged ??= String(performance.timeOrigin + performance.now());
    }).observe(document.body, { childList: true, subtree: true });
  });

const noted = async (place: Page | Frame, name: string): Promise<number> =>
  Number(await place.evaluate((name) => document.documentElement.dataset[name], name));

/** Milliseconds from the key to the line in the page and to the flag in the panel. */
async function checkAsleep(session: Session, origin: string): Promise<{ line: number; flag: number }> {
  const { page } = await openPractice(session, origin);
  const panel = await openBox(page, 'kvistholm-1004');
  await watchPage(page);
  await watchPanel(panel);
  await page.bringToFront();
  // The person comes to the box, which is checked then, still empty; a key right after that would wait for a pause in their typing.
  await new Promise((resolve) => setTimeout(resolve, restMs));
  await page.evaluate(() => {
    const box = document.activeElement;
    if (box instanceof HTMLTextAreaElement) box.value = 'Delete this review or our lawyers will contact yo';
  });
  await stopBackground(session);
  await page.keyboard.press('u');
  await until('a flag', async () => (await flagsIn(panel)).length > 0);
  const pressed = await noted(page, 'pressed');
  const taken = { line: (await noted(page, 'lined')) - pressed, flag: (await noted(panel, 'flagged')) - pressed };
  await page.close();
  return taken;
}

function print(what: string, taken: number[]): void {
  const sorted = taken.toSorted((a, b) => a - b);
  const [median, slowest] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(
    `${what.padEnd(44)} median ${median?.toFixed(0)} ms   slowest ${slowest?.toFixed(0)} ms   (${rounds} times)`,
  );
}

/** From the first key in the box, with the background asleep, to what the check found; beside it what waking a worker takes that has nothing to do. */
export async function benchFirstCheck(): Promise<void> {
  buildPracticePage();
  const folder = mkdtempSync(join(tmpdir(), 'replywright-bench-'));
  const server = await startAccountServer(folder);
  const session = await launch('chromium', { extension: builtExtension('chromium', 'everywhere'), lang: 'en' });
  const empty = await launch('chromium', { extension: emptyExtension(join(folder, 'empty')) });
  const taken: Record<'line' | 'flag' | 'empty', number>[] = [];
  try {
    for (let round = 0; round < rounds; round++)
      taken.push({ ...(await checkAsleep(session, server.origin)), empty: await wakeEmpty(empty) });
  } finally {
    await session.close();
    await empty.close();
    await server.stop();
  }
  const all = (what: 'line' | 'flag' | 'empty') => taken.map((one) => one[what]);
  print('first check, asleep, chromium: in the page', all('line'));
  print('                               in the panel', all('flag'));
  print('an empty worker, asleep, answers', all('empty'));
}
