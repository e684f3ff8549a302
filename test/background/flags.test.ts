import '#test/platform.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deskOf, keepDesk, subjectOf } from '#lib/background/desk-session.ts';
import { describeDesk } from '#lib/background/desk-state.ts';
import { fromOwnPagesHandlers } from '#lib/background/from-own-pages.ts';
import { fromPageHandlers } from '#lib/background/from-page.ts';
import { fromPanelHandlers } from '#lib/background/from-panel.ts';
import { keepCompanyRule } from '#lib/desk/company-rules.ts';
import type { Desk } from '#lib/desk/database.ts';
import { writeMeta } from '#lib/desk/meta.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import type { FocusedBox } from '#lib/schema/messages.ts';
import type { SeenReview } from '#lib/schema/review.ts';
import { settings } from '#lib/storage.ts';
import { reply, signedIn } from '#test/components/desks.ts';
import { companyRule } from '../desk/company-rule.ts';
import { newDesk, seen } from '../desk/looks.ts';

const url = new URL('https://yandex.ru/sprav/123/p/edit/reviews/');
const frame = { kind: 'frame' as const, tab: 7, frame: 0, url, top: url.origin };
const side = { kind: 'own' as const, tab: null };
const text = 'Hotel Aurora thanks you, and so does the Grand Aurora.';
const [anna, boris] = [seen({ id: 'a', author: 'Anna' }), seen({ id: 'b', author: 'Boris' })];
const warning = companyRule();
const block = companyRule({ severity: 'block', phrases: ['Grand Aurora'] });

let desk: Desk;
let page: ReturnType<typeof fromPageHandlers>;
let panel: ReturnType<typeof fromPanelHandlers>;
let own: ReturnType<typeof fromOwnPagesHandlers>;
let opened: string[];

beforeEach(async () => {
  fakeBrowser.reset();
  desk = newDesk();
  const background = { desk, syncSoon: () => undefined, goLive: () => undefined };
  [page, panel, own] = [fromPageHandlers(background), fromPanelHandlers(background), fromOwnPagesHandlers(background)];
  opened = [];
  Object.assign(browser.i18n, { getUILanguage: () => 'en', getMessage: (name: string) => name });
  Object.assign(browser.runtime, { getManifest: () => ({ version: '1.0' }) });
  Object.assign(browser, { scripting: { executeScript: async () => undefined } });
  Object.assign(browser.tabs, {
    sendMessage: async () => ({ outcome: 'inserted', text, opened: true }),
    create: async ({ url: address }: { url: string }) => opened.push(address),
    query: async () => [{ id: 7 }],
  });
  for (const rule of [warning, block]) await keepCompanyRule(desk, rule, { shared: false, now: 1 });
  await come(anna);
});

const box = (review: SeenReview | null): FocusedBox => ({
  site: 'yandex-business',
  platform: 'yandex',
  listing: { id: '123', name: 'Café', cabinet: true },
  address: url.href,
  review,
  kind: 'textarea',
  text: '',
  maxLength: null,
  onRight: false,
});
const come = (review: SeenReview) => page['desk.open']({ box: box(review), gesture: 'focus' }, frame);
const ours = (findings: { rule: string }[]) =>
  findings.map(({ rule }) =>
    rule === `company:${block.id}` ? 'block' : rule === `company:${warning.id}` ? 'warn' : '',
  );
const write = (review: SeenReview = anna) => page['box.changed']({ text, review }, frame);
const flagged = async (review?: SeenReview) => ours((await write(review)).findings).filter(Boolean);
const shown = async () => {
  const session = await deskOf(7);
  if (!session) throw new Error('no desk');
  return { session: 'side:1', subject: subjectOf(session) };
};

const insert = async () => {
  const request = { ...(await shown()), text, mode: 'replace' as const, tone: null, templateId: null, overrides: [] };
  return (await panel['desk.insert'](request, side)).outcome;
};

describe('the company’s own rules', () => {
  test('flag in the box and stop an insert; the note at the box counts them', async () => {
    const { findings, length } = await write();
    expect(ours(findings).filter(Boolean)).toEqual(['block', 'warn']);
    expect(length?.words).toMatch(new RegExp(`^${findings.length} ⚑`));
    expect(await insert()).toBe('blocked');
  });

  test('are heeded by the drafts', async () => {
    const session = await deskOf(7);
    if (!session) throw new Error('no desk');
    const words = (await describeDesk(desk, session)).composition?.drafts.map((draft) => draft.text.slice(0, 25)) ?? [];
    const banned = words.map((start) => start.split(/[,!.]/)[0] ?? '');
    expect(banned.every(Boolean)).toBe(true);
    await keepCompanyRule(desk, companyRule({ phrases: banned }), { shared: false, now: 2 });
    const drafts = (await describeDesk(desk, session)).composition?.drafts ?? [];
    const told = drafts.flatMap(({ text: draft, findings }) =>
      banned.some((start) => draft.includes(start)) && findings.length === 0 ? [draft] : [],
    );
    expect(told).toEqual([]);
  });

  const kept = (rule: CompanyRule) => own['companyRule.save']({ rule });

  test('are kept when their cases hold, and tried on the last replies', async () => {
    await desk.replies.bulkPut([reply(), reply({ id: 'b', text }), reply({ id: 'c', text: null })]);
    expect(await kept(companyRule({ title: 'New' }))).toMatchObject({
      kept: true,
      trial: { replies: 2, flagged: 1, examples: [text] },
    });
    const broken = companyRule({ title: 'Broken', cases: { fail: ['Nothing of it.'], pass: [] } });
    expect(await kept(broken)).toMatchObject({ kept: false, trial: { missed: ['Nothing of it.'] } });
    expect((await desk.companyRules.toArray()).map(({ rule }) => rule.title)).toContain('New');
    expect(await desk.companyRules.get(broken.id)).toBeUndefined();
  });

  test('are the company’s when its admin writes them, and nobody else in it may', async () => {
    const role = (as: 'admin' | 'agent') =>
      writeMeta(desk, 'account', { server: '', refreshToken: null, info: { ...signedIn.info, role: as } });
    await role('agent');
    await expect(kept(companyRule())).rejects.toThrow('admin');
    await expect(own['companyRule.remove']({ id: warning.id })).rejects.toThrow('admin');
    await role('admin');
    await kept(companyRule());
    expect((await desk.outbox.toArray()).map(({ type }) => type)).toEqual(['company-rule.saved']);
  });

  test('stop flagging when they are turned to shadow', async () => {
    await own['companyRule.turn']({ id: warning.id, state: 'shadow' });
    expect(await flagged()).toEqual(['block']);
  });
});

describe('flags that are switched off', () => {
  test.each([
    ['everywhere', { what: 'everywhere', id: '' }, []],
    ['on this site', { what: 'site', id: 'yandex-business' }, []],
    ['on another site', { what: 'site', id: 'google-maps' }, ['block', 'warn']],
    ['by their rule', { what: 'rule', id: `company:${warning.id}` }, ['block']],
    ['by their rule, where that blocks', { what: 'rule', id: `company:${block.id}` }, ['block', 'warn']],
  ] as const)('%s are gone there, and nowhere else', async (_, change, left) => {
    await own['flags.switch']({ ...change, off: true });
    expect(await flagged()).toEqual(left);
    await own['flags.switch']({ ...change, off: false });
    expect(await flagged()).toEqual(['block', 'warn']);
  });

  test('do not let a blocked text be inserted from the panel', async () => {
    await own['flags.switch']({ what: 'everywhere', id: '', off: true });
    expect(await insert()).toBe('blocked');
    expect(ours(await panel['desk.check']({ ...(await shown()), text }, side))).toEqual(['block']);
  });

  test('of a page that nobody described are those of its host', async () => {
    await own['flags.switch']({ what: 'site', id: 'shop.example', off: true });
    const session = await deskOf(7);
    if (!session) throw new Error('no desk');
    const place = { site: 'generic', address: 'https://shop.example/wall' };
    const state = await describeDesk(desk, await keepDesk({ ...session, box: { ...session.box, ...place } }));
    expect(state.flags).toMatchObject({ place: 'shop.example', off: 'here' });
  });

  test('of settings that an earlier version kept are none', async () => {
    const { check: _, ...before } = await settings.read();
    await browser.storage.local.set({ settings: before });
    expect((await settings.read()).check).toEqual({ off: false, sites: [], rules: [] });
  });
});

describe('a dismissed flag', () => {
  const flag = { rule: `company:${warning.id}`, text: 'Hotel Aurora' };

  test.each(['page', 'panel'] as const)('from the %s stays away from the same words of that reply', async (from) => {
    if (from === 'page') await page['flag.dismissed']({ ...flag, review: anna }, frame);
    else await panel['desk.dismiss']({ ...(await shown()), ...flag }, side);
    expect(await flagged()).toEqual(['block']);
    expect(ours(await panel['desk.check']({ ...(await shown()), text }, side))).not.toContain('warn');
    await come(boris);
    expect(await flagged(boris)).toEqual(['block', 'warn']);
    await come(anna);
    expect(await flagged()).toEqual(['block']);
  });

  test('comes back for other words, after thirty days, and when the person wants', async () => {
    const other = 'Hotels Aurora';
    await page['flag.dismissed']({ ...flag, review: anna }, frame);
    const { findings } = await page['box.changed']({ text: other, review: anna }, frame);
    expect(ours(findings)).toContain('warn');
    vi.useFakeTimers({ now: Date.now() + 31 * 24 * 3_600_000, toFake: ['Date'] });
    expect(await flagged()).toEqual(['block', 'warn']);
    vi.useRealTimers();
    expect(await flagged()).toEqual(['block']);
    await panel['desk.undismiss'](await shown(), side);
    expect(await flagged()).toEqual(['block', 'warn']);
  });

  test('that blocks is not dismissed', async () => {
    await page['flag.dismissed']({ rule: `company:${block.id}`, text: 'Grand Aurora', review: anna }, frame);
    expect(await flagged()).toEqual(['block', 'warn']);
  });
});

test('the catalogue has every rule, and opens at the one that is asked for', async () => {
  const rules = await own['rules.list']({});
  const threat = rules.find(({ id }) => id === 'dispute-legal-threat');
  expect(threat).toMatchObject({ category: 'dispute', source: { checkedOn: expect.stringMatching(/^2026/) } });
  expect(rules.every(({ reason, id }) => reason !== '' && reason !== id)).toBe(true);
  await page['flag.why']({ rule: 'dispute-legal-threat', text: null, review: null }, frame);
  expect(opened.at(-1)).toMatch(/\/rules\.html#dispute-legal-threat$/);
});
