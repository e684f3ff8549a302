import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';

/** What to answer an address with; undefined lets the request through to the proxy or the network. */
export type Served = { body: string; contentType?: string; headers?: Record<string, string> };

/** Serves documents at addresses that are not ours; everything else that such a page asks for is refused. */
export async function servePages(page: Page, answer: (address: URL) => Served | undefined): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = new URL(request.url());
    const served = answer(address);
    if (served) {
      void request.respond({
        status: 200,
        contentType: served.contentType ?? 'text/html; charset=utf-8',
        body: served.body,
        headers: served.headers ?? {},
      });
    } else if (address.protocol.startsWith('http') && !['localhost', '127.0.0.1'].includes(address.hostname)) {
      void request.abort();
    } else {
      void request.continue();
    }
  });
}

/** A saved page's file at its own address, the same for every frame that asks for that address. */
export async function servePage(
  page: Page,
  file: string,
  url: string,
  change: (html: string) => string = (html) => html,
): Promise<void> {
  const body = change(await readFile(file, 'utf8'));
  const address = new URL(url);
  address.hash = '';
  await servePages(page, (asked) => {
    asked.hash = '';
    return asked.href === address.href ? { body } : undefined;
  });
}
