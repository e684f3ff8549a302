import type { Frame, Page } from 'puppeteer-core';
import { panelIn, until } from '../browsers/launch.ts';

/** The docked panel once it shows a desk. */
export async function openPanel(page: Page): Promise<Frame> {
  const frame = await until('the panel', () => panelIn(page));
  await until('the desk in the panel', () => frame.evaluate(() => document.querySelector('main') !== null));
  return frame;
}

/** Presses a button of the panel by its words; in Firefox no pointer reaches an extension's frame, so it is asked to click. */
export async function press(panel: Frame, words: string | RegExp): Promise<void> {
  const source = typeof words === 'string' ? `^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}` : words.source;
  await until(`a button "${source}"`, () =>
    panel.evaluate((source) => {
      const wanted = new RegExp(source);
      const button = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')].find((one) =>
        wanted.test(one.textContent?.trim() ?? ''),
      );
      if (!button || (button as HTMLButtonElement).disabled) return false;
      // A tab opens on the pointer's way down, a button on the click.
      button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
      button.click();
      return true;
    }, source),
  );
}

/** The panel's words, white space folded. */
export const wordsOf = (panel: Frame): Promise<string> =>
  panel.evaluate(() => document.body.textContent.replace(/\s+/g, ' '));

/** The text of the draft that is chosen. */
export const draftIn = (panel: Frame): Promise<string> =>
  panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea.draft')?.value ?? '');

/** The flags of the page's box, as the panel explains them. */
export const flagsIn = (panel: Frame): Promise<string[]> =>
  panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.finding p')].map((reason) => reason.textContent));
