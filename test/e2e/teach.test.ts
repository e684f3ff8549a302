import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Session, until } from '#scripts/browsers/launch.ts';
import { readActiveTab } from '#scripts/browsers/read-active-tab.ts';
import { builtExtension } from '#scripts/build.ts';
import { rowsOf } from '#scripts/job/ask.ts';
import { openPanel, press } from '#scripts/job/panel.ts';
import { openAt } from './saved.ts';

const address = 'https://guestbook.example/kvarnen';
const people = ['Ida', 'Ove', 'Majken', 'Sten'];
const words = (name: string) => `${name} waited for the soup, and then it was cold.`;

/** A guest book in which nothing has a name: no reader of ours can know it. */
const guestBook = `<!doctype html><title>Kvarnen</title><h1>Kvarnen</h1><div><div>${people
  .map(
    (name, index) => `<div><div><div>${name}</div><div data-points="${index + 1}">${'●'.repeat(index + 1)}</div></div>
      <div>${words(name)}</div><div><textarea rows="2" cols="60"></textarea></div></div>`,
  )
  .join('')}</div></div>
  <script>document.addEventListener('click', () => { document.title = 'the page heard a click'; });</script>`;

describe.each(['chromium', 'firefox'] as const)('teaching a page, in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launch(name, { extension: builtExtension(name, 'everywhere'), lang: 'en' });
    page = await openAt(session, { [address]: guestBook });
  });
  afterAll(() => session?.close());

  const read = async () => {
    await page.bringToFront();
    const reading = await readActiveTab(session);
    return reading?.reviews.map(({ author, rating, text }) => [author, rating, text]);
  };
  test('makes it readable after one review was pointed at, and the page hears none of it', async () => {
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyR');
    await page.keyboard.up('Alt');
    const panel = await openPanel(page);
    const ours = () => page.evaluate(() => document.querySelectorAll('html > div').length);
    const docked = await ours();
    await press(panel, 'Teach this page');
    await until('the bar', async () => (await ours()) > docked);
    const heard = await page.title();
    await page.click('div > div > div > div > div');
    await page.click('div > div > div > div:has(> div) + div');
    await page.click('[data-points]');
    await page.keyboard.press('1');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Delete');
    expect(await page.title()).toBe(heard);
    await page.keyboard.press('Enter');
    await until('the recipe', async () => (await rowsOf(session, 'recipes')).length === 1);
    await until('the whole page read', async () => (await read())?.length === people.length);
    expect(await read()).toEqual(people.map((name, index) => [name, index + 1, words(name)]));
    await page.keyboard.press('Enter');
  });

  test('holds after the page is loaded anew', async () => {
    await page.reload({ waitUntil: 'domcontentloaded' });
    await until('the whole page read', async () => (await read())?.length === people.length);
  });
});
