import '#test/platform.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deskOf, keepDesk, subjectOf } from '#lib/background/desk-session.ts';
import { fromOwnPagesHandlers } from '#lib/background/from-own-pages.ts';
import { fromPageHandlers } from '#lib/background/from-page.ts';
import { fromPanelHandlers } from '#lib/background/from-panel.ts';
import { checkTemplates } from '#lib/background/template-checks.ts';
import { placeOfShortcut } from '#lib/background/write-in-box.ts';
import type { Desk } from '#lib/desk/database.ts';
import { writeMeta } from '#lib/desk/meta.ts';
import { listTemplates, saveTemplate } from '#lib/desk/templates.ts';
import type { FocusedBox } from '#lib/schema/messages.ts';
import { defaultSettings } from '#lib/schema/settings.ts';
import type { TemplateWording } from '#lib/schema/template.ts';
import { settings } from '#lib/storage.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { signedIn } from '#test/components/desks.ts';
import { newDesk, seen } from '../desk/looks.ts';

const url = new URL('https://yandex.ru/sprav/123/p/edit/reviews/');
const frame = { kind: 'frame' as const, tab: 7, frame: 0, url, top: url.origin };
const side = { kind: 'own' as const, tab: null };
const plain: TemplateWording = { title: 'T', text: 'x', lang: null, category: null, shortcut: null, shared: false };
const box = (text = 'Hi /t'): FocusedBox => ({
  site: 'yandex-business',
  platform: 'yandex',
  listing: { id: '123', name: 'Café', cabinet: true },
  address: url.href,
  review: seen({ id: 'a', author: 'Anna Lind' }),
  kind: 'textarea',
  text,
  maxLength: null,
  onRight: false,
});

let desk: Desk;
let page: ReturnType<typeof fromPageHandlers>;
let panel: ReturnType<typeof fromPanelHandlers>;
let own: ReturnType<typeof fromOwnPagesHandlers>;
let told: { name: string; message: Record<string, unknown> }[];
let outcome: string;

beforeEach(async () => {
  fakeBrowser.reset();
  desk = newDesk();
  const background = { desk, syncSoon: () => undefined, goLive: () => undefined };
  [page, panel, own] = [fromPageHandlers(background), fromPanelHandlers(background), fromOwnPagesHandlers(background)];
  told = [];
  outcome = 'inserted';
  Object.assign(browser.i18n, { getUILanguage: () => 'en', getMessage: (name: string) => name });
  Object.assign(browser.runtime, { getManifest: () => ({ version: '1.0' }) });
  Object.assign(browser, { scripting: { executeScript: async () => undefined } });
  Object.assign(browser.tabs, {
    sendMessage: async (_: number, said: (typeof told)[number]) => {
      told.push(said);
      return { outcome, text: 'in the box now', opened: true };
    },
    query: async () => [{ id: 7 }],
  });
});

const keep = (wording: Partial<TemplateWording>) =>
  saveTemplate(desk, { template: { ...plain, ...wording }, id: null, now: 1 });
const come = () => page['desk.open']({ box: box(), gesture: 'focus' }, frame);
const take = (id: string) => page['slash.take']({ id, start: 3, expected: '/t', box: box() }, frame);
const said = (name: string) => told.filter((one) => one.name === name).map(({ message }) => message);

describe('a template called at the box', () => {
  test('stands in place of what was typed, for the review that the box answers, and is counted', async () => {
    await come();
    const { id } = await keep({ text: 'Thank you, {firstName|guest}!' });
    expect(await take(id)).toEqual({ outcome: 'inserted' });
    expect(said('box.fix')).toEqual([
      { start: 3, end: 5, expected: '/t', text: 'Thank you, Anna!', review: box().review },
    ]);
    expect(await desk.templates.get(id)).toMatchObject({ uses: 1, usesOn: { 'yandex-business': 1 } });
    expect(await deskOf(7)).toMatchObject({ templateId: id, box: { text: 'in the box now' } });
  });

  test('needs no desk: where the person closed it, it stays closed', async () => {
    const { id } = await keep({ text: 'Thank you!' });
    expect(await take(id)).toEqual({ outcome: 'inserted' });
    expect(said('dock.open')).toEqual([]);
    expect(await deskOf(7)).toBeNull();
  });

  test('whose words are missing is asked for in the panel, and nothing is written before', async () => {
    const { id } = await keep({ text: 'See you on {day}!' });
    expect(await take(id)).toEqual({ outcome: 'asked' });
    expect(said('box.fix')).toEqual([]);
    expect(said('dock.open')).toHaveLength(1);
    expect(await deskOf(7)).toMatchObject({ waiting: { templateId: id, start: 3, expected: '/t' } });
    expect(await desk.templates.get(id)).toMatchObject({ uses: 0 });
  });

  test('that a block stands against is not written', async () => {
    await come();
    const { id } = await keep({ text: 'Our lawyers will contact you.' });
    expect(await take(id)).toEqual({ outcome: 'asked' });
    expect(said('box.fix')).toEqual([]);
  });

  test('is not counted when the box has changed', async () => {
    outcome = 'refused';
    const { id } = await keep({ text: 'Thank you!' });
    expect(await take(id)).toEqual({ outcome: 'failed' });
    expect(await desk.templates.get(id)).toMatchObject({ uses: 0 });
  });

  const insert = async (text: string, templateId: string) => {
    const session = await deskOf(7);
    if (!session) throw new Error('no desk');
    const shown = { session: 'side:1', subject: subjectOf(session) };
    return panel['desk.insert']({ ...shown, text, mode: 'at-slash', tone: null, templateId, overrides: [] }, side);
  };

  test('goes from the panel’s form to where its shortcut stands by then', async () => {
    const { id } = await keep({ text: 'See you on {day}!' });
    await take(id);
    const session = await deskOf(7);
    if (session) await keepDesk({ ...session, box: box('Oh hi /t') });
    expect(await insert('See you on Monday!', id)).toMatchObject({ outcome: 'inserted' });
    expect(said('box.fix')).toMatchObject([{ start: 6, end: 8, expected: '/t', text: 'See you on Monday!' }]);
    expect(await deskOf(7)).toMatchObject({ waiting: null });
  });

  test('stands at the caret where its shortcut is gone', async () => {
    const { id } = await keep({ text: 'See you on {day}!' });
    await take(id);
    const session = await deskOf(7);
    if (session) await keepDesk({ ...session, box: box('Nothing of it') });
    await insert('See you on Monday!', id);
    expect(said('box.insert')).toMatchObject([{ mode: 'at-caret', text: 'See you on Monday!' }]);
  });

  test('that the panel sends in vain waits no longer, and reasons given for the reply stay', async () => {
    const { id } = await keep({ text: 'Our lawyers will see you on {day}.' });
    await take(id);
    const session = await deskOf(7);
    const overrides = [{ rule: 'tone-caps', reason: 'a brand' }];
    if (session) await keepDesk({ ...session, overrides });
    expect(await insert('Our lawyers will sue you.', id)).toMatchObject({ outcome: 'blocked' });
    expect(await deskOf(7)).toMatchObject({ waiting: null, overrides });
  });

  test('waits no longer once the reply is posted', async () => {
    const { id } = await keep({ text: 'See you on {day}!' });
    await take(id);
    const { kind: _, maxLength: __, onRight: ___, ...about } = box('Thank you, Anna.');
    expect(await page['reply.posted']({ ...about, id: uuidv7() }, frame)).toEqual({ logged: true });
    expect(await deskOf(7)).toMatchObject({ waiting: null });
  });

  test.each([
    'See you on {day}!',
    `{greeting:Hello and a very warm welcome to ${'everybody '.repeat(200)}|Good day}, Anna.`,
    `Dear {author|${'our very dear guest '.repeat(20)}}, thank you.`,
    '{g:Hello\n|Good day}, Anna.',
    '{{g:Hello\n\n|Good day}}, Anna.',
    '{d|\n}',
  ])('is never written with a placeholder in it, whatever reason is typed: %s', async (text) => {
    await come();
    const session = await deskOf(7);
    if (!session) throw new Error('no desk');
    const shown = { session: 'side:1', subject: subjectOf(session) };
    const overrides = [{ rule: 'structure-placeholder', reason: 'it is fine' }];
    const request = { ...shown, text, templateId: null, overrides };
    expect(await panel['desk.insert']({ ...request, mode: 'replace', tone: null }, side)).toMatchObject({
      outcome: 'blocked',
    });
    expect(await panel['desk.copied'](request, side)).toEqual({ allowed: false });
  });
});

test.each([
  ['Hi /t', 3],
  ['Oh hi /t', 6],
  ['/t and /t', null],
  ['gone', null],
])('the shortcut stands in “%s” at %s', (text, place) => {
  expect(placeOfShortcut(text, { start: 3, expected: '/t' })).toBe(place);
});

test('the list at the box holds names and no text; what may not stand here is last, with why', async () => {
  await keep({ title: 'Call', text: 'Call +1 202 555 0143.', shortcut: 'call' });
  await keep({ title: 'Thanks', text: 'Thank you.' });
  await checkTemplates(desk);
  const list = await page['slash.list']({ site: box().site, platform: 'tripadvisor' }, frame);
  expect(list).toMatchObject([
    { title: 'Thanks', barred: null },
    { title: 'Call', shortcut: 'call', barred: expect.any(String) },
  ]);
  expect(JSON.stringify(list)).not.toContain('555');
});

test.each([
  ['another site', 'https://yandex.ru/sprav/123/p/edit/reviews/', 'tripadvisor'],
  ['any page', 'https://yandex.ru/sprav/123/p/edit/reviews/', 'generic'],
  ['a site from an unknown page', 'https://shop.example/', 'yandex-business'],
])('a page that speaks for %s gets no list', async (_, address, site) => {
  await keep({ title: 'Thanks' });
  const asking = page['slash.list']({ site, platform: 'yandex' }, { ...frame, url: new URL(address) });
  await expect(asking).rejects.toThrow('another site');
});

test('without templates nothing is put into the page', async () => {
  expect(await page['slash.open']({}, frame)).toEqual({ started: false });
  await keep({});
  expect(await page['slash.open']({}, frame)).toEqual({ started: true });
});

test.each([
  ['signed in', 'token', true],
  ['signed out', null, false],
  ['without an account', undefined, false],
])('an import shares with the company only who is in it: %s', async (_, refreshToken, shared) => {
  if (refreshToken !== undefined)
    await writeMeta(desk, 'account', { server: 'https://s.example', info: signedIn.info, refreshToken });
  await own['templates.import']({ rows: [{ id: null, template: { ...plain, shared: true } }] });
  expect(await listTemplates(desk)).toMatchObject([{ shared }]);
});

describe('saving', () => {
  test('tells what stands against it, and is kept all the same', async () => {
    const template = { ...plain, text: 'Write to {email}.' };
    await settings.write({ ...defaultSettings, business: { email: 'hello@lime.example' } });
    const answer = await own['templates.save']({ template, id: null });
    expect(answer.kept).toMatchObject({ text: template.text });
    expect('findings' in answer && answer.findings.some(({ platforms }) => platforms.includes('tripadvisor'))).toBe(
      true,
    );
    expect((await listTemplates(desk))[0]?.barred.length).toBeGreaterThan(0);
  });

  test('a shortcut that another has keeps nothing, and says whose it is', async () => {
    await keep({ title: 'First', shortcut: 'hi' });
    expect(await own['templates.save']({ template: { ...plain, shortcut: 'Hi' }, id: null })).toEqual({
      kept: null,
      takenBy: 'First',
    });
    expect(await desk.templates.count()).toBe(1);
  });
});

test('templates are checked anew when the settings change, and not before', async () => {
  await keep({ text: 'Write to {email}.' });
  await checkTemplates(desk);
  const [first] = await desk.templateChecks.toArray();
  await checkTemplates(desk);
  expect(await desk.templateChecks.toArray()).toEqual([first]);
  await settings.write({ ...defaultSettings, business: { email: 'hello@lime.example' } });
  await checkTemplates(desk);
  expect((await desk.templateChecks.toArray())[0]?.of).not.toBe(first?.of);
  await vi.waitFor(async () => expect((await listTemplates(desk))[0]?.barred.length).toBeGreaterThan(0));
});
