import puppeteer, { type Browser } from 'puppeteer-core';

export type BrowserName = 'chrome' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chrome', 'firefox'];

/** Starts one headless browser of the machine; the caller closes it. */
export function openBrowser(name: BrowserName): Promise<Browser> {
  return puppeteer.launch(
    name === 'chrome'
      ? { browser: 'chrome', executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--lang=en'] }
      : { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' },
  );
}
