import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import type { PagePieces, Roots } from './page-pieces.ts';

declare const pieces: PagePieces;
declare const roots: Roots;
/** What the parts told of, in the test's page. */
declare const told: string[];

const html = `<!doctype html><meta charset="utf-8"><body style="margin: 20px">
  <dialog id="modal"><p>The site's own dialog</p><button id="inside">OK</button></dialog>
  <article id="card"><textarea id="box" rows="4" cols="40"></textarea><button id="send" type="button">Send</button></article>
  <button id="elsewhere">Next page</button>`;

describe.each(browserNames)('our parts in a page of %s', (name) => {
  let browser: Browser;
  let ours: string;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser(name);
    ours = await bundle('test/e2e/page-pieces.ts');
  });
  afterAll(() => browser.close());

  async function open(): Promise<void> {
    page = await browser.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: ours });
    await page.evaluate(() => Object.assign(globalThis, { told: [] }));
  }
  const openDock = () =>
    page.evaluate(() => {
      const on = {
        closed: () => told.push('closed'),
        moved: (side: string) => told.push(side),
        lost: () => told.push('lost'),
      };
      pieces.makeDock(document, (word) => word, on).open('about:blank', 'right');
    });
  const said = () => page.evaluate(() => told);
  const center = (label: string) =>
    page.evaluate((wanted) => {
      const rect = roots.at(-1)?.querySelector(`[aria-label="${wanted}"]`)?.getBoundingClientRect();
      if (!rect) throw new Error(`no ${wanted}`);
      return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2, width: rect.width };
    }, label);
  const press = async (label: string) => {
    const { x, y } = await center(label);
    await page.mouse.click(x, y);
  };
  const edge = () => page.evaluate(() => Math.round(roots[0]?.host.getBoundingClientRect().left ?? -1));

  describe('the docked panel', () => {
    test('takes no focus and shows the page nothing', async () => {
      await open();
      await page.click('#box');
      await openDock();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
      expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
      expect(await page.evaluate(() => window.length)).toBe(0);
    });

    test('moves, folds and closes by the person alone', async () => {
      await open();
      await openDock();
      await page.evaluate(() => {
        for (const button of roots[0]?.querySelectorAll('button') ?? []) button.click();
      });
      expect(await said()).toEqual([]);
      await press('dock_move');
      expect(await edge()).toBe(0);
      await press('dock_fold');
      expect((await center('dock_unfold')).width).toBeGreaterThan(0);
      await press('dock_unfold');
      await press('dock_close');
      expect(await said()).toEqual(['left', 'closed']);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    });

    test('goes where it is dragged', async () => {
      await open();
      await openDock();
      const { x, y } = await center('dock_name');
      await page.mouse.move(x - 100, 10);
      await page.mouse.down();
      await page.mouse.move(100, y, { steps: 4 });
      await page.mouse.up();
      expect(await said()).toEqual(['left']);
      expect(await edge()).toBe(0);
    });

    test('follows the site into its modal dialog and out again, or asks to be opened anew', async () => {
      await open();
      await openDock();
      await page.evaluate(() => document.querySelector('dialog')?.showModal());
      await page.click('#inside');
      if (name === 'firefox') {
        // It loads a frame in a shadow root anew, and the panel's address is good for one load.
        await page.waitForFunction(() => told.length > 0);
        expect(await said()).toEqual(['lost']);
        return;
      }
      expect(await page.evaluate(() => roots[0]?.host.parentElement?.id)).toBe('modal');
      await page.evaluate(() => document.querySelector('dialog')?.close());
      await page.waitForFunction(() => roots[0]?.host.parentElement === document.documentElement);
      expect(await said()).toEqual([]);
    });

    test('says once that the page took it away, and stays away', async () => {
      await open();
      await openDock();
      await page.evaluate(() => roots[0]?.host.remove());
      await page.click('#elsewhere');
      expect(await said()).toEqual(['lost']);
      expect(await page.evaluate(() => roots[0]?.host.isConnected)).toBe(false);
    });
  });

  describe('the card of a flag', () => {
    const openBox = async () => {
      await open();
      await page.click('#box');
      await page.keyboard.type('Hello. We will sue you.');
      await page.evaluate(() => {
        const editor = pieces.editorOf(document.getElementById('box'));
        if (!editor) throw new Error('no editor');
        const { signal } = new AbortController();
        const underlines = pieces.underline(editor, signal);
        pieces.offerCards(
          editor,
          underlines,
          (word, words) => `${word} ${words ?? ''}`.trim(),
          () => undefined,
          signal,
        );
        const source = { title: 'Rule', url: 'javascript:alert(1)', clause: '1', checkedOn: '2026-11-01' };
        const fixes = [{ start: 15, end: 18, text: 'thank' }];
        const message = '<b>Reads as a threat</b>';
        underlines.show(
          [{ rule: 'threat', severity: 'warn', start: 15, end: 18, text: 'sue', message, source, fixes }],
          editor.read(),
        );
      });
    };
    const card = () =>
      page.evaluate(
        () => roots.find((root) => root.host.isConnected && root.querySelector('[role=dialog]'))?.textContent ?? null,
      );
    const byKey = async () => {
      await page.keyboard.down('Alt');
      await page.keyboard.press('.');
      await page.keyboard.up('Alt');
    };

    test('opens by key, mends by key, gives focus back', async () => {
      await openBox();
      await byKey();
      expect(await card()).toContain('<b>Reads as a threat</b>');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => (document.getElementById('box') as HTMLTextAreaElement).value === 'Hello. We will thank you.',
      );
      await page.waitForFunction(() => document.activeElement?.id === 'box');
      expect(await card()).toBeNull();
    });

    test('closes by Escape, and never links to a script', async () => {
      await openBox();
      await byKey();
      expect(await page.evaluate(() => roots.at(-1)?.querySelectorAll('a').length)).toBe(0);
      await page.keyboard.press('Escape');
      expect(await card()).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
    });

    test('opens where a line is clicked and leaves focus in the box', async () => {
      await openBox();
      const line = await page.evaluate(() => {
        const rect = roots[0]?.querySelector('.warn')?.getBoundingClientRect();
        return { x: (rect?.left ?? 0) + (rect?.width ?? 0) / 2, y: (rect?.top ?? 0) + 4 };
      });
      await page.mouse.click(line.x, line.y);
      expect(await card()).toContain('threat');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
      await page.keyboard.press('Home');
      await page.keyboard.type('x');
      expect(await card()).toBeNull();
    });
  });

  test("only the person's own press beside or in the box may post it", async () => {
    await open();
    await page.evaluate(() => {
      const box = document.querySelector('textarea');
      const card = document.getElementById('card');
      if (!box) throw new Error('no box');
      const site = { posted: { kind: 'reply-in-card' as const } } as Parameters<PagePieces['mayPost']>[1]['site'];
      const hear = (event: Event) =>
        pieces.mayPost(event, { box, card, site }) && told.push(`${event.type} ${(event.target as Element).id}`);
      for (const type of ['click', 'keydown']) document.addEventListener(type, hear, { capture: true });
      document.getElementById('send')?.click();
    });
    expect(await said()).toEqual([]);
    await page.click('#box');
    await page.keyboard.type('ab');
    await page.keyboard.press('Enter');
    await page.click('#elsewhere');
    await page.click('#send');
    expect(await said()).toEqual(['keydown box', 'click send']);
  });
});
