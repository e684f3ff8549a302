import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '#scripts/browsers/find.ts';
import { launch } from '#scripts/browsers/launch.ts';
import { servePages } from '#scripts/browsers/serve-page.ts';
import { builtExtension } from '#scripts/build.ts';
import { articlePage, describedList, growing, undescribedList } from './review-pages.ts';

/** How long a page is watched after it came, in ms: lists grow for about three seconds. */
const watched = 4500;
/** Loads of each page. */
const rounds = 3;
const slowdowns = [1, 4];

type Event = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Time on the clock and time at work, in microseconds: other programs take the processor, too. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; name?: string };
};
/** `start`: our scripts coming; `ours`: what they did then. */
type Taken = { longest: number; total: number; start: number; ours: number };

const pages = [
  ['500 described reviews', 'https://www.google.com/maps/place/Bench', growing(describedList)],
  ['500 undescribed reviews', 'https://reviews.example/bench', growing(undescribedList)],
  ['a page without reviews', 'https://news.example/bench', articlePage],
] as const;

const worked = ({ dur = 0, tdur = dur }: Event) => tdur / 1000;

/** The longest task of the page's own thread, all its tasks, and what of it was script of ours. In ms of the processor. */
function tasksIn(trace: string): Taken {
  const events = (JSON.parse(trace) as { traceEvents: Event[] }).traceEvents;
  const threads = new Set(events.filter(({ name }) => name === 'ParseHTML').map(({ pid, tid }) => `${pid} ${tid}`));
  const onPage = events.filter(({ pid, tid, ph }) => threads.has(`${pid} ${tid}`) && ph === 'X');
  const tasks = onPage.filter(({ name }) => name.endsWith('RunTask')).map(worked);
  const sum = (all: number[]) => all.reduce((total, one) => total + one, 0);
  const ofOurs = (kind: string) =>
    sum(
      onPage.filter(({ name, args }) => name === kind && args?.data?.url?.startsWith('chrome-extension:')).map(worked),
    );
  return {
    longest: Math.max(0, ...tasks),
    total: sum(tasks),
    start: ofOurs('EvaluateScript'),
    ours: ofOurs('FunctionCall'),
  };
}

async function measure(page: Page, url: string, slowdown: number): Promise<Taken> {
  const file = join(mkdtempSync(join(tmpdir(), 'replywright-bench-')), 'trace.json');
  await page.emulateCPUThrottling(slowdown);
  await page.tracing.start({
    path: file,
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await new Promise((next) => setTimeout(next, watched));
  await page.tracing.stop();
  return tasksIn(readFileSync(file, 'utf8'));
}

/** Each figure's median over the loads: a first one in a fresh process pays for what the browser sets up. */
function middle(loads: readonly Taken[]): Taken {
  const of = (name: keyof Taken) => loads.map((taken) => taken[name]).sort((a, b) => a - b)[loads.length >> 1] ?? 0;
  return { longest: of('longest'), total: of('total'), start: of('start'), ours: of('ours') };
}

async function measureAll(browser: Browser): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const [, url, html] of pages) {
    for (const slowdown of slowdowns) {
      const page = await browser.newPage();
      await servePages(page, (asked) => (asked.href === url ? { body: html } : undefined));
      const loads: Taken[] = [];
      for (let load = 0; load < rounds; load++) loads.push(await measure(page, url, slowdown));
      taken.push(middle(loads));
      await page.close();
    }
  }
  return taken;
}

/** What the extension costs a page: the same pages without it and with it, at full speed and on a slow machine. */
export async function benchPage(): Promise<void> {
  const bare = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const without = await measureAll(bare).finally(() => bare.close());
  const session = await launch('chromium', { extension: builtExtension('chromium', 'everywhere') });
  const withIt = await measureAll(session.browser).finally(() => session.close());
  const rows = pages.flatMap(([name]) =>
    slowdowns.map((slowdown) => `${name}${slowdown > 1 ? `, ${slowdown}× slower` : ''}`),
  );
  for (const [index, name] of rows.entries()) {
    const [before, after] = [without[index], withIt[index]];
    const line = (taken?: Taken) => `longest ${taken?.longest.toFixed(0)} ms, all ${taken?.total.toFixed(0)} ms`;
    console.log(
      `${name.padEnd(36)} without: ${line(before)}   with: ${line(after)}, ours: start ${after?.start.toFixed(1)} ms, then ${after?.ours.toFixed(1)} ms`,
    );
  }
}
