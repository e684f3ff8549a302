import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostedReply } from '#lib/schema/records.ts';
import { addressOf, launch, type Session, until } from '#scripts/browsers/launch.ts';
import { builtExtension } from '#scripts/build.ts';
import { rowsOf } from '#scripts/job/ask.ts';
import { draftIn, flagsIn, openPanel, press, wordsOf } from '#scripts/job/panel.ts';
import { type EditorPage, openEditor } from './editor-page.ts';

const blamed = 'Hello Anna, thank you. It was your own fault. We are sorry.';
const threatening = 'Hello Anna. Our lawyers will contact you. We are sorry.';
const reason = 'The lawyers are sponsors of the race, and it is about their call.';

describe.each(['chromium', 'firefox'] as const)('flags that the person disagrees with, in %s', (name) => {
  let session: Session;
  let at: EditorPage;
  let panel: Frame;
  beforeAll(async () => {
    session = await launch(name, { extension: builtExtension(name, 'everywhere'), lang: 'en' });
    at = await openEditor(session, 'textarea');
    panel = await openPanel(at.page);
    await press(panel, 'Yes, ours');
  });
  afterAll(() => session?.close());

  const write = async (text: string) => {
    await at.page.bringToFront();
    await at.fill('');
    await at.click('#box');
    await at.page.keyboard.type(text);
  };
  const flagged = (words: string) =>
    until(`a flag at “${words}”`, async () => (await wordsOf(panel)).includes(`“${words}”`));
  const spared = (words: string) =>
    until(`no flag at “${words}”`, async () => !(await wordsOf(panel)).includes(`“${words}”`));

  test('a warning that was dismissed stays away from these words in this reply, and comes back when asked', async () => {
    await write(blamed);
    await flagged('your own fault');
    await press(panel, 'Dismiss');
    await spared('your own fault');
    await at.page.keyboard.type(' Do come again.');
    await until('the longer text to be checked', async () => (await wordsOf(panel)).includes('Show 1 dismissed flag'));
    await spared('your own fault');
    await press(panel, 'Show 1 dismissed flag');
    await flagged('your own fault');
  });

  test('a rule’s page tells its reason and source', async () => {
    await press(panel, 'About this rule');
    const page = await until('the page of rules', async () => {
      for (const one of await session.browser.pages())
        if ((await addressOf(one)).includes('/rules.html#blame-customer-fault')) return one;
    });
    await page.waitForSelector('#blame-customer-fault.wanted a[href^="https://"]');
    await page.close();
  });

  test('a rule that was switched off is silent, and what blocks has no such switch', async () => {
    await write(blamed);
    await flagged('your own fault');
    await press(panel, 'Not this rule');
    await spared('your own fault');
    await write(threatening);
    await flagged('Our lawyers will contact');
    expect(await wordsOf(panel)).not.toContain('Not this rule');
  });

  test('a site without flags says so, and has them again at a press', async () => {
    await press(panel, 'No flags on this site');
    await until('the words of it', async () => (await wordsOf(panel)).includes('Flags are switched off on this site.'));
    expect(await flagsIn(panel)).toEqual([]);
    await press(panel, 'Switch on');
    await flagged('Our lawyers will contact');
  });

  test('what blocks goes out with a typed reason only, which is kept with the reply', async () => {
    const type = (selector: string, text: string) =>
      panel.$eval(
        selector,
        (field, text) => {
          const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
          set?.call(field, text);
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        text,
      );
    const insertWaits = () =>
      panel.evaluate(() =>
        [...document.querySelectorAll('button')].some(
          ({ textContent, disabled }) => textContent.startsWith('Insert') && disabled,
        ),
      );
    await write('');
    await until('a draft', () => draftIn(panel));
    await type('textarea.draft', threatening);
    await until('the draft to be held back', insertWaits);
    const field = await until('the field for the reason', () => panel.$('form input.input'));
    expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe('');
    await type('form input.input', reason);
    await press(panel, 'Allow it with this reason');
    await press(panel, 'Insert');
    await until('the text in the box', async () => (await at.model()) === threatening);
    await at.click('#post');
    const logged = await until('the reply in the history', async () =>
      (await rowsOf<PostedReply>(session, 'replies')).find(({ text }) => text === threatening),
    );
    expect(logged.overrides).toEqual([{ rule: 'dispute-legal-threat', reason }]);
  });
});
