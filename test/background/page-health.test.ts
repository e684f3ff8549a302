import '#test/platform.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changedTab, changeToTell, forgetHealth, lostFields, noteHealth } from '#lib/background/page-health.ts';
import { readStructure } from '#lib/background/read-structure.ts';
import type { Desk } from '#lib/desk/database.ts';
import { allHealth } from '#lib/desk/health.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { newDesk, page, seen } from '../desk/looks.ts';

const reviews = (count: number) => Array.from({ length: count }, () => ({}) as SeenReview);

test.each([
  ['all read', 4, {}, []],
  ['one odd card', 4, { author: 1 }, []],
  ['a field that no card shows any more', 4, { author: 4 }, ['author']],
  ['cards that cannot be read at all', 0, { author: 3, text: 3 }, ['author', 'text']],
])('%s', (_, count, missing, lost) => {
  expect(lostFields({ reviews: reviews(count), missing })).toEqual(lost);
});

describe('a tab’s page', () => {
  const whole = page([seen(), seen({ id: 'r2' })]);
  const broken = page([seen({ author: null }), seen({ id: 'r2', author: null })], { missing: { author: 2 } });
  let desk: Desk;
  let version: string;
  /** Mark and title of the toolbar button, by tab. */
  let button: Map<number, { text?: string; title?: string }>;
  /** What the script finds in the page. */
  let found: unknown;

  beforeEach(() => {
    fakeBrowser.reset();
    desk = newDesk();
    version = '1.0';
    button = new Map();
    found = ['body'];
    Object.assign(browser.runtime, { getManifest: () => ({ version }) });
    Object.assign(browser.i18n, { getMessage: (name: string, words?: string[]) => [name, ...(words ?? [])].join(' ') });
    const set = async ({ tabId, ...said }: { tabId: number }) =>
      void button.set(tabId, { ...button.get(tabId), ...said });
    Object.assign(browser, {
      action: { setBadgeText: set, setTitle: set },
      scripting: { executeScript: async () => [{ result: found }] },
    });
  });
  const note = (reading = broken, tab = 7, frame = 0) => noteHealth(desk, { tab, frame }, reading);

  test('that is read whole has no mark of its own, so that the count of due looks shows', async () => {
    await note(whole);
    expect(button.get(7)).toBeUndefined();
  });

  test('that lacks a field is marked by name, until it is read whole', async () => {
    await note();
    expect(button.get(7)).toEqual({ text: '!', title: 'site_changed field_author' });
    await note(whole);
    expect(button.get(7)).toEqual({ text: '', title: 'actionTitle' });
  });

  test('is counted once, however often it is looked at, and again when it grows or another opens', async () => {
    await note(whole);
    await note(whole);
    await note(page([seen(), seen({ id: 'r2' }), seen({ id: 'r3' })]));
    expect(await allHealth(desk)).toMatchObject([{ site: 'yelp', version: '1.0', fields: { author: { found: 3 } } }]);
    await note(page([seen()], { address: 'https://www.yelp.com/biz/bar' }));
    await note(whole, 8);
    expect(await allHealth(desk)).toMatchObject([{ fields: { author: { found: 6, missing: 0 } } }]);
  });

  test('tells of a change once a day and version, and goes on telling in its own tab', async () => {
    await note();
    await note(broken, 8);
    const told = () => Promise.all([7, 8].map(async (tab) => (await changeToTell(desk, tab))?.fields ?? null));
    expect(await changeToTell(desk, 7)).toEqual({ site: 'yelp', fields: ['author'] });
    expect(await told()).toEqual([['author'], null]);
    await note();
    expect(await told()).toEqual([['author'], null]);
    version = '1.1';
    await note(broken, 8);
    expect(await told()).toEqual([['author'], ['author']]);
  });

  test('tells nothing where nothing is wrong', async () => {
    await note(whole);
    expect(await changeToTell(desk, 7)).toBeNull();
    expect(await changeToTell(desk, 99)).toBeNull();
  });

  test('is found for its structure while it is open', async () => {
    await note(whole, 6);
    await note(broken, 7, 3);
    expect(await changedTab('yelp')).toEqual({ tab: 7, frame: 3, lost: ['author'] });
    expect(await changedTab('google-maps')).toBeNull();
    await forgetHealth(7);
    expect(await changedTab('yelp')).toBeNull();
  });

  test('gives its structure with the site, the version and what was not found', async () => {
    await note();
    found = ['article[data-id].review', '  p'];
    expect(await readStructure('yelp')).toMatchObject({
      site: 'yelp',
      version: '1.0',
      fields: ['author'],
      lines: found,
    });
    expect(await readStructure('trustpilot')).toBeNull();
  });

  test.each([[['p Anna Petrova']], [['a[href=/anna]']], [[]], ['Anna'], [undefined]])(
    'gives nothing else, whatever a page makes of the script: %j',
    async (hostile) => {
      await note();
      found = hostile;
      await expect(readStructure('yelp')).rejects.toThrow();
    },
  );
});
