import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find.ts';

export type Launch = {
  /** Folder of an unpacked build. */
  extension: string;
  headless?: boolean;
  /** Interface language of the browser, as `ru`. */
  lang?: string;
  /** A profile folder that outlives the browser; a fresh one when absent. */
  profile?: string;
  /** `host:port` that every request has to go through, loopback too. */
  proxy?: string;
  /** Firefox: milliseconds until an idle event page is stopped. */
  idle?: number;
};

/** A browser with the extension, and one tab of the extension's own to ask things from. */
export type Session = { name: BrowserName; browser: Browser; own: Page; close(): Promise<void> };

export async function launch(name: BrowserName, options: Launch): Promise<Session> {
  const browser = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const own = await until('the welcome page', () =>
    findPage(browser, (address) => /extension:\/\/.*\/welcome\.html/.test(address)),
  );
  return { name, browser, own, close: () => browser.close() };
}

function launchChromium({ extension, headless = true, lang, profile, proxy }: Launch): Promise<Browser> {
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(profile ? { userDataDir: profile } : {}),
    env: { ...process.env, ...(lang ? { LANGUAGE: lang, LANG: `${lang}.UTF-8` } : {}) },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(lang ? [`--lang=${lang}`] : []),
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

async function launchFirefox({ extension, headless = true, lang, profile, proxy, idle }: Launch): Promise<Browser> {
  const [host, port] = proxy?.split(':') ?? [];
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    ...(profile ? { userDataDir: profile } : {}),
    // Without it no script may be evaluated in an extension's frame.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(idle ? { 'extensions.background.idle.timeout': idle } : {}),
      ...(lang ? { 'intl.accept_languages': lang, 'intl.locale.requested': lang } : {}),
      ...(proxy
        ? {
            'network.proxy.type': 1,
            'network.proxy.http': host,
            'network.proxy.http_port': Number(port),
            'network.proxy.ssl': host,
            'network.proxy.ssl_port': Number(port),
            'network.proxy.allow_hijacking_localhost': true,
            'network.proxy.no_proxies_on': '',
          }
        : {}),
    },
  });
  await browser.installExtension(extension);
  return browser;
}

/** Firefox lists extension pages as about:blank, so each tab is asked where it is. */
export async function findPage(browser: Browser, matches: (address: string) => boolean): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    if (matches(await addressOf(page))) return page;
  }
  return undefined;
}

/** A tab or frame that is just navigating has no address to tell. */
export async function addressOf(place: Page | Frame): Promise<string> {
  if (place.url() !== 'about:blank') return place.url();
  return place.evaluate(() => location.href).catch(() => '');
}

export async function panelIn(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame() && (await addressOf(frame)).includes('/panel.html')) return frame;
  }
  return undefined;
}

/** Looks again until there is something; throws with the words of what was waited for. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  seconds = 20,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((next) => setTimeout(next, 100));
  }
}
