import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

/** Where the browsers live; Google Chrome is left out because it ignores unpacked extensions from version 137 on. */
const places: Record<BrowserName, string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
const debianPackage: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const byHand: Record<BrowserName, string> = {
  chromium:
    'Chromium is missing. Install it (Debian, Ubuntu: apt install chromium · macOS: brew install --cask chromium · Windows: winget install Hibbiki.Chromium), or set CHROMIUM to its path',
  firefox:
    'Firefox is missing. Install it (Debian: apt install firefox-esr · macOS: brew install --cask firefox · Windows: winget install Mozilla.Firefox), or set FIREFOX to its path',
};

function installed(name: BrowserName): string | undefined {
  const named = process.env[name.toUpperCase()];
  if (named) {
    if (!existsSync(named)) throw new Error(`${name.toUpperCase()} names ${named}, which does not exist`);
    return named;
  }
  return places[name].find((place) => existsSync(place));
}

/** On Debian as root a missing browser is fetched from the distribution; elsewhere the error says what to install. */
export function findBrowser(name: BrowserName, say: (line: string) => void = console.error): string {
  const found = installed(name);
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    say(`installing ${debianPackage[name]} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
    const fonts = ['fonts-liberation', 'fonts-noto-color-emoji'];
    const done = spawnSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', debianPackage[name], ...fonts],
      { env, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const now = installed(name);
    if (done.status === 0 && now) return now;
  }
  throw new Error(byHand[name]);
}
