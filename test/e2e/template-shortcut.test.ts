import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Template } from '#lib/schema/records.ts';
import { launch, type Session, until } from '#scripts/browsers/launch.ts';
import { builtExtension } from '#scripts/build.ts';
import { askBackground, rowsOf } from '#scripts/job/ask.ts';
import { openPanel, press } from '#scripts/job/panel.ts';
import { type EditorPage, openEditor } from './editor-page.ts';

const kinds = ['textarea', 'textarea-react', 'contenteditable', 'lexical', 'slate', 'iframe', 'dialog'] as const;
const before = 'Hello,';
const thanks = 'Thank you, Anna!\nWe are sorry about the wait.';

const templates = [
  { title: 'Thanks', shortcut: 'thanks', text: 'Thank you, {firstName|guest}!\nWe are sorry about {topic}.' },
  { title: 'Day', shortcut: 'day', text: 'See you on {day}.' },
];

/** The list stands in a closed root: what can be seen of it from outside is its width. */
const listWidth = 300;
const listIsOpen = ({ frame }: EditorPage, open: boolean) =>
  until(`the list to be ${open ? 'open' : 'gone'}`, () =>
    frame.evaluate(
      (width, wanted) =>
        [...document.querySelectorAll<HTMLElement>('html > div, dialog > div')].some(
          ({ offsetWidth, offsetHeight }) => offsetWidth === width && offsetHeight > 8,
        ) === wanted,
      listWidth,
      open,
    ),
  );

describe.each(['chromium', 'firefox'] as const)('templates called in the site’s own box in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name, { extension: builtExtension(name, 'everywhere'), lang: 'en' });
    for (const { title, shortcut, text } of templates) {
      const template = { title, shortcut, text, lang: 'en', category: null, shared: false };
      await askBackground(session, 'templates.save', { template, id: null });
    }
  });
  afterAll(() => session?.close());

  const uses = async (title: string) =>
    (await rowsOf<Template>(session, 'templates')).find((row) => row.title === title)?.uses ?? -1;

  describe.each(kinds)('%s', (kind) => {
    let at: EditorPage;
    beforeAll(async () => {
      at = await openEditor(session, kind);
      // What the site itself hears of the keys that the list takes.
      await at.frame.evaluate(() => {
        const heard: string[] = [];
        for (const type of ['keydown', 'keypress', 'keyup'])
          document.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), { capture: true });
        Object.assign(globalThis, { heard });
      });
    });
    afterAll(() => at?.page.close());

    const model = (text: string) => until(`“${text}” in the box`, async () => (await at.model()) === text);
    const heard = (): Promise<string[]> =>
      at.frame.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
    const call = async (typed: string) => {
      await at.fill('');
      await at.click('#box');
      // At a person's pace: Slate looks at the selection ten times a second.
      await at.page.keyboard.type(`${before} `, { delay: 20 });
      await at.page.keyboard.type(typed, { delay: 60 });
      await listIsOpen(at, true);
      await heard();
    };

    const takeThanks = async () => {
      const count = await uses('Thanks');
      await call('/tha');
      await at.page.keyboard.press('Enter');
      await model(`${before} ${thanks}`);
      // It is counted once it was read back; nobody types faster than that.
      await until('the use to be counted', async () => (await uses('Thanks')) === count + 1);
    };

    test('Enter puts it where it was typed, all else stays, and the site hears no key', async () => {
      await takeThanks();
      await listIsOpen(at, false);
      expect(await heard()).toEqual([]);
      expect(await at.forgedKeys()).toBe(0);
    });

    test('an undo brings back what was typed', async () => {
      await takeThanks();
      await at.page.keyboard.down('Control');
      await at.page.keyboard.press('z');
      await at.page.keyboard.up('Control');
      await model(`${before} /tha`);
    });

    test('Escape leaves what was typed, and the keys are the site’s again', async () => {
      await call('/tha');
      await at.page.keyboard.press('Escape');
      await listIsOpen(at, false);
      expect(await heard()).toEqual([]);
      expect(await at.model()).toBe(`${before} /tha`);
      await at.page.keyboard.type('x');
      await model(`${before} /thax`);
      expect(await heard()).toContain('x');
    });

    test('no text is lost when another customer comes into the card meanwhile', async () => {
      await call('/tha');
      await at.turn({ swaps: true });
      await at.page.keyboard.press('Enter');
      await until('the page to change its customer', () =>
        at.frame.evaluate(() => document.body.textContent.includes('Someone Else')).catch(() => false),
      );
      // That it failed is said where the list was.
      await listIsOpen(at, true);
      expect(await at.model()).toBe(`${before} /tha`);
      await at.turn({ swaps: false });
    });
  });

  test('missing words are asked in the panel, and the text stands where it was called', async () => {
    const at = await openEditor(session, 'textarea');
    const panel = await openPanel(at.page);
    await at.click('#box');
    await at.page.keyboard.type('Hello. /day', { delay: 60 });
    await listIsOpen(at, true);
    await at.page.keyboard.press('Tab');
    await until('the form in the panel', () =>
      panel.evaluate(() => document.querySelector('input[name=day]') !== null),
    );
    await panel.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('input[name=day]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'Monday');
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await press(panel, 'Insert');
    await until('the text in the box', async () => (await at.model()) === 'Hello. See you on Monday.');
    await at.page.close();
  });
});
