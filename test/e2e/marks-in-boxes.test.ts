import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from './bundle.ts';
import { browserNames, openBrowser } from './open-browser.ts';
import type { PagePieces, Roots } from './page-pieces.ts';

declare const pieces: PagePieces;
declare const roots: Roots;

const fixtures = 'test/fixtures/editors/';
const kinds = ['textarea', 'contenteditable', 'model-driven'] as const;
const reply = 'Thank you, Anna!\n\nThe fryer was mended on Monday.\nPlease come again.';

describe.each(browserNames)('marks and mends in a box of %s', (name) => {
  let browser: Browser;
  let ours: string;

  beforeAll(async () => {
    browser = await openBrowser(name);
    ours = await bundle('test/e2e/page-pieces.ts');
  });
  afterAll(() => browser.close());

  async function open(kind: (typeof kinds)[number]): Promise<Page> {
    const page = await browser.newPage();
    await page.setContent(await readFile(`${fixtures}${kind}.html`, 'utf8'));
    await page.addScriptTag({ content: ours });
    await page.waitForSelector('#box');
    return page;
  }

  const insert = (page: Page, text: string, mode: 'replace' | 'at-caret') =>
    page.evaluate(
      async (words, how) => {
        const editor = pieces.editorOf(document.getElementById('box'));
        if (!editor) throw new Error('no editor');
        const { outcome } = await pieces.insertText(editor, words, how);
        return {
          outcome,
          text: editor.read(),
          caret: editor.selected(),
          model: document.getElementById('model')?.textContent ?? null,
        };
      },
      text,
      mode,
    );
  const type = async (page: Page, text: string) => {
    await page.click('#box');
    await page.keyboard.type(text);
  };

  describe.each(kinds)('%s', (kind) => {
    test('mends one stretch and refuses when it is no longer what it was', async () => {
      const page = await open(kind);
      await insert(page, 'Call our lawyers.\nThanks.', 'replace');
      const mend = (expected: string) =>
        page.evaluate(async (words) => {
          const editor = pieces.editorOf(document.getElementById('box'));
          return editor && pieces.mendText(editor, { start: 9, end: 16, text: 'team' }, words);
        }, expected);
      expect(await mend('friends')).toMatchObject({ outcome: 'refused' });
      expect(await mend('lawyers')).toMatchObject({ outcome: 'inserted', text: 'Call our team.\nThanks.' });
    });
  });

  test.each(kinds)(
    'a box that comes to answer another customer while it is written in keeps its text: %s',
    async (kind) => {
      const page = await open(kind);
      await type(page, 'Mine');
      const outcome = (asked: number) =>
        page.evaluate(
          async (words, until) => {
            const editor = pieces.editorOf(document.getElementById('box'));
            let times = 0;
            const still = () => ++times < until;
            return editor && (await pieces.insertText(editor, words, 'replace', still));
          },
          reply,
          asked,
        );
      expect(await outcome(1)).toEqual({ outcome: 'refused', text: 'Mine' });
      expect(await outcome(kind === 'model-driven' ? 3 : 2)).toEqual({ outcome: 'refused', text: 'Mine' });
    },
  );

  const finding = (start: number, end: number, severity: 'block' | 'warn' | 'hint') => ({
    rule: 'test',
    severity,
    start,
    end,
    text: null,
    message: '',
    fixes: [],
    source: { title: '', url: '', clause: '', checkedOn: '' },
  });
  test('lines stand under their words in a textarea and follow typing and scrolling', async () => {
    const page = await open('textarea');
    await insert(page, 'First line\nwe will sue you', 'replace');
    const place = () =>
      page.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const box = document.getElementById('box')?.getBoundingClientRect();
        const mark = roots.at(-1)?.querySelector('.block');
        const rect = mark?.getBoundingClientRect();
        return box && rect && { words: mark?.textContent, left: rect.left - box.left, top: rect.top - box.top };
      });
    await page.evaluate(
      (findings) => {
        const editor = pieces.editorOf(document.getElementById('box'));
        if (editor) pieces.underline(editor, new AbortController().signal).show(findings, editor.read());
      },
      [finding(19, 22, 'block')],
    );
    const first = await place();
    expect(first?.words).toBe('sue');
    // Eight characters of one width stand before it, behind 3 px of border and 8 of padding.
    const character = ((first?.left ?? 0) - 11) / 8;
    expect(character).toBeGreaterThan(7);
    expect(character).toBeLessThan(12);
    expect(first?.top).toBeGreaterThan(28);
    expect(first?.top).toBeLessThan(36);
    await page.evaluate(() => pieces.editorOf(document.getElementById('box'))?.select(11, 11));
    await page.keyboard.type('so ');
    const typed = await place();
    expect(typed?.words).toBe('sue');
    expect((typed?.left ?? 0) - (first?.left ?? 0)).toBeCloseTo(3 * character, 0);
    await page.evaluate(() => {
      document.body.style.height = '5000px';
      window.scrollTo(0, 40);
    });
    const scrolled = await place();
    expect(scrolled?.top).toBeCloseTo(typed?.top ?? 0, 0);
  });

  test('highlights stand on their words in an editable element and go with them', async () => {
    const page = await open('contenteditable');
    await insert(page, 'First line\nwe will sue you', 'replace');
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('replywright-warn') ?? [])].map(String));
    await page.evaluate(
      (findings) => {
        const editor = pieces.editorOf(document.getElementById('box'));
        if (editor) pieces.underline(editor, new AbortController().signal).show(findings, editor.read());
      },
      [finding(19, 22, 'warn')],
    );
    expect(await marked()).toEqual(['sue']);
    await page.evaluate(() => pieces.editorOf(document.getElementById('box'))?.select(0, 0));
    await page.keyboard.type('Well. ');
    expect(await marked()).toEqual(['sue']);
    await page.evaluate(() => pieces.editorOf(document.getElementById('box'))?.select(27, 27));
    await page.keyboard.type('x');
    expect(await marked()).toEqual([]);
  });

  test('a text longer than the box takes is not cut: nothing is written', async () => {
    const page = await open('textarea');
    await page.evaluate(() => document.getElementById('box')?.setAttribute('maxlength', '10'));
    expect(await insert(page, reply, 'replace')).toMatchObject({ text: '' });
  });
});
