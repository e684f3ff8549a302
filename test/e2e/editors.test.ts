import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PostedReply } from '#lib/schema/records.ts';
import { launch, type Session, until } from '#scripts/browsers/launch.ts';
import { builtExtension } from '#scripts/build.ts';
import { rowsOf } from '#scripts/job/ask.ts';
import { openPanel, press as pressIn } from '#scripts/job/panel.ts';
import { type EditorPage, editorKinds, openEditor } from './editor-page.ts';

const reply = 'Thank you, Anna!\n\nThe fryer was mended on Monday.\nPlease come again.';
const long = Array.from({ length: 53 }, (_, line) =>
  `${line}: ${'we are sorry, Anna '.repeat(5)}`.slice(0, 78).trimEnd(),
).join('\n');
const foreign = 'شكراً لك يا آنا! تم إصلاح المقلاة 🍟👩🏽‍🍳.\nНадеемся увидеть вас снова 🙏';

type Behaviour = (at: EditorPage) => Promise<void>;
const press = async ({ page }: EditorPage, keys: string) => {
  const [key = '', ...held] = keys.split('+').reverse();
  for (const one of held) await page.keyboard.down(one as 'Control');
  await page.keyboard.press(key as 'z');
  for (const one of held) await page.keyboard.up(one as 'Control');
};
const takes = async (at: EditorPage, text: string) => {
  expect(await at.insert(text)).toEqual({ outcome: 'inserted', text });
  expect(await at.model()).toBe(text);
};

const behaviours: Record<string, Behaviour> = {
  'takes a reply of several lines into the empty box': (at) => takes(at, reply),
  'replaces what stood there': async (at) => {
    await at.fill('Dear guest');
    await at.click('#box');
    await takes(at, reply);
  },
  'replaces what the person typed': async (at) => {
    await at.click('#box');
    await at.page.keyboard.type('We are');
    await takes(at, reply);
  },
  'inserts at the caret and leaves it behind the words': async (at) => {
    await at.fill('Hi, bye');
    await at.click('#box');
    // At a person's pace: Slate looks at the selection ten times a second, and sets it to what it saw.
    for (const key of ['Shift', 'Home'] as const) await at.page.keyboard.press(key, { delay: 150 });
    for (let step = 0; step < 3; step += 1) await press(at, 'ArrowRight');
    expect(await at.insert(' thanks,', 'at-caret')).toEqual({ outcome: 'inserted', text: 'Hi, thanks, bye' });
    await at.page.keyboard.type('!');
    expect(await at.model()).toBe('Hi, thanks,! bye');
  },
  'one undo brings back what was before, and one redo the reply': async (at) => {
    await at.fill('My own words');
    await at.click('#box');
    await takes(at, reply);
    await press(at, 'Control+z');
    expect(await at.model()).toBe('My own words');
    await press(at, 'Control+Shift+z');
    expect(await at.model()).toBe(reply);
  },
  'takes four thousand characters': (at) => takes(at, long),
  'takes Arabic and emoji': (at) => takes(at, foreign),
  'keeps its text where it takes none, and the reply is on the clipboard': async (at) => {
    await at.fill('Kept');
    await at.click('#box');
    await at.turn({ locked: true });
    expect(await at.insert(reply)).toEqual({ outcome: 'copied', text: 'Kept' });
    await at.turn({ locked: false });
    expect(await at.model()).toBe('Kept');
  },
  'is not given more than it takes': async (at) => {
    await at.box((box) => box.setAttribute('maxlength', '20'));
    expect(await at.insert(reply)).toEqual({ outcome: 'copied', text: '' });
    await at.box((box) => box.removeAttribute('maxlength'));
    expect(await at.model()).toBe('');
  },
  'has a stretch mended and one taken out': async (at) => {
    await at.insert('Call our lawyers.\nThanks, always.');
    expect(await at.fix('lawyers', 'team')).toMatchObject({ outcome: 'inserted' });
    expect(await at.fix(', always', '')).toMatchObject({ outcome: 'inserted' });
    expect(await at.model()).toBe('Call our team.\nThanks.');
  },
  'gets its text back when another customer comes into the card meanwhile': async (at) => {
    await at.fill('Mine');
    await at.click('#box');
    await at.turn({ swaps: true });
    expect(await at.insert(reply)).toEqual({ outcome: 'refused', text: 'Mine' });
    expect(await at.model()).toBe('Mine');
    await at.turn({ swaps: false });
  },
};

describe.each(['chromium', 'firefox'] as const)('editors in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(name, { extension: builtExtension(name, 'everywhere'), lang: 'en' });
    const { page } = await openEditor(session, 'textarea');
    await pressIn(await openPanel(page), 'Yes, ours');
    await until('the listing to be ours', async () => (await rowsOf(session, 'listings')).length > 0);
    await page.close();
  });
  afterAll(() => session?.close());

  describe.each(editorKinds)('%s', (kind) => {
    let at: EditorPage;
    beforeAll(async () => {
      at = await openEditor(session, kind);
    });
    afterAll(() => at?.page.close());

    test.each(Object.keys(behaviours))('%s', { repeats: 2 }, async (behaviour) => {
      await at.fill('');
      await at.click('#box');
      await behaviours[behaviour]?.(at);
      // On some sites Enter posts.
      expect(await at.forgedKeys()).toBe(0);
    });
    test('is logged once it stands in the card, and not when the site refuses it', async () => {
      const text = `${reply} ${kind}`;
      const logged = async () =>
        (await rowsOf<PostedReply>(session, 'replies')).filter((row) => row.text === text).map(({ author }) => author);
      await at.fill('');
      await at.click('#box');
      await takes(at, text);
      await at.turn({ rejects: true });
      await at.click('#post');
      await at.turn({ rejects: false });
      expect(await logged()).toEqual([]);
      await at.click('#post');
      await until('the reply in the history', async () => (await logged()).length > 0, 4);
      expect(await logged()).toEqual(['Anna Petrova']);
    });
  });
});
