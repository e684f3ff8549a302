import { beforeEach, describe, expect, test } from 'vitest';
import '#test/platform.ts';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type DeskSession, freshPlan, keepDesk } from '#lib/background/desk-session.ts';
import { type Handlers, route } from '#lib/background/router.ts';
import { Refused } from '#lib/messages.ts';
import { fromOwnPages, fromPage, fromPanel } from '#lib/schema/messages.ts';

const ours = 'extension://ours';
const id = 'ours';
let called: string[];

/** Handlers that only say that they were reached. */
const record = (names: object) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, async () => void called.push(name)]));
const handlers = () =>
  ({ page: record(fromPage), panel: record(fromPanel), own: record(fromOwnPages) }) as unknown as Handlers;

const sender = (url: string, more: Partial<Browser.runtime.MessageSender> = {}): Browser.runtime.MessageSender => ({
  id,
  url,
  ...more,
});
const inTab = (url: string, frameId = 0) => sender(url, { frameId, tab: { id: 7 } as Browser.tabs.Tab });
const changed = { name: 'box.changed', request: { text: 'Hello', review: null } };
const settings = { name: 'settings.get', request: {} };

beforeEach(() => {
  fakeBrowser.reset();
  called = [];
  Object.assign(browser.runtime, { id, getURL: (path: string) => ours + path });
});

describe('who may say what', () => {
  test.each<[string, object, Browser.runtime.MessageSender, string[]]>([
    ['a content script speaks for its frame', changed, inTab('https://reviews.example/a', 3), ['box.changed']],
    ['a content script asks for nothing of ours', settings, inTab('https://reviews.example/a'), []],
    [
      'a content script is not a panel',
      { name: 'panel.hello', request: { nonce: 'n', window: null } },
      inTab('https://reviews.example/a'),
      [],
    ],
    ['our page in a tab asks for settings', settings, inTab(`${ours}/options.html`), ['settings.get']],
    ['our page does not speak for a page', changed, inTab(`${ours}/options.html`), []],
    ['a panel embedded by a page gets nothing', settings, inTab(`${ours}/panel.html`, 5), []],
    [
      'an embedded panel may say hello',
      { name: 'panel.hello', request: { nonce: 'n', window: null } },
      inTab(`${ours}/panel.html`, 5),
      ['panel.hello'],
    ],
    ['another extension', settings, { ...inTab(`${ours}/options.html`), id: 'theirs' }, []],
    ['a host that begins like ours', settings, inTab('extension://ours.evil.example/options.html'), []],
    [
      'a shape that is not the message’s',
      { name: 'box.changed', request: { text: 5 } },
      inTab('https://reviews.example/a'),
      [],
    ],
    ['a name from the prototype', { name: 'constructor', request: {} }, inTab(`${ours}/options.html`), []],
    ['no envelope', { hello: 'there' }, inTab(`${ours}/options.html`), []],
  ])('%s', async (_, message, from, expected) => {
    const reply = await route(handlers(), message, from);
    expect(called).toEqual(expected);
    expect(reply.ok).toBe(expected.length > 0);
  });

  test('the panel of a tab whose desk it opened is one of our pages', async () => {
    const session = { tab: 7, frame: 0, plan: freshPlan, token: 'token' } as unknown as DeskSession;
    await keepDesk(session);
    await route(handlers(), settings, inTab(`${ours}/panel.html`, 5));
    expect(called).toEqual(['settings.get']);
  });

  test('a refusal reaches the asker with its code', async () => {
    const { own, ...others } = handlers();
    const full = async () => {
      throw new Refused('disk-full', 'no room');
    };
    const refusing = { ...others, own: { ...own, 'settings.get': full } };
    expect(await route(refusing, settings, inTab(`${ours}/options.html`))).toEqual({
      ok: false,
      problem: 'disk-full',
      detail: 'no room',
    });
  });
});
