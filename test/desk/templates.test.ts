import '#test/platform.ts';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { type Desk, openDesk } from '#lib/desk/database.ts';
import { applyEvents } from '#lib/desk/fold.ts';
import { importTemplates } from '#lib/desk/import-templates.ts';
import { keepTemplateCheck } from '#lib/desk/template-checks.ts';
import { listTemplates, ownerOfShortcut, removeTemplate, saveTemplate, usedTemplate } from '#lib/desk/templates.ts';
import { payloadShape } from '#lib/schema/sync-payloads.ts';
import type { TemplateWording } from '#lib/schema/template.ts';
import { fromCsv, toCsv } from '#lib/templates/csv-file.ts';
import { fromJson, toJson } from '#lib/templates/json-file.ts';
import { newDesk, noon } from './looks.ts';

const mine = { title: 'Thanks', text: 'Thank you, {name|dear guest}!', lang: null, shared: false };
const ours = { ...mine, shared: true };
const readPayload = (payload: unknown) => payloadShape('template.saved', 'full')?.safeParse(payload).success;

let events = 0;
/** What a colleague’s device said, as the server numbered it. */
const told = (type: string, key: string, payload: object) => ({
  id: v7(),
  n: ++events,
  v: 1,
  type,
  key,
  at: noon,
  payload,
  seq: events,
  actor: { id: 'm-2', name: 'Boris' },
  device: v7(),
});

describe('templates', () => {
  it('of one’s own are told to nobody', async () => {
    const desk = newDesk();
    const saved = await saveTemplate(desk, { template: mine, id: null, now: noon });
    await saveTemplate(desk, { template: { ...mine, title: 'Thank you' }, id: saved.id, now: noon });
    await removeTemplate(desk, saved.id, noon);
    expect(await desk.outbox.count()).toBe(0);
    expect(await listTemplates(desk)).toEqual([]);
  });

  it('that are shared tell the company of every change', async () => {
    const desk = newDesk();
    const saved = await saveTemplate(desk, { template: ours, id: null, now: noon });
    await saveTemplate(desk, { template: { ...ours, text: 'Thanks!' }, id: saved.id, now: noon + 1 });
    const told = async () => (await desk.outbox.toArray()).map(({ type, key, payload }) => [type, key, payload.text]);
    expect(await told()).toEqual([
      ['template.saved', saved.id, ours.text],
      ['template.saved', saved.id, 'Thanks!'],
    ]);
    const other = await saveTemplate(desk, { template: ours, id: null, now: noon + 2 });
    await removeTemplate(desk, saved.id, noon + 3);
    expect(await told()).toEqual([
      ['template.saved', other.id, ours.text],
      ['template.removed', saved.id, undefined],
    ]);
  });

  it('that are shared no longer go on under a new id, with their uses', async () => {
    const desk = newDesk();
    const saved = await saveTemplate(desk, { template: ours, id: null, now: noon });
    await usedTemplate(desk, saved.id, 'yelp', noon);
    const kept = await saveTemplate(desk, { template: mine, id: saved.id, now: noon + 1 });
    expect(kept).toMatchObject({ shared: false, uses: 1 });
    expect(kept.id).not.toBe(saved.id);
    expect((await listTemplates(desk)).map(({ id }) => id)).toEqual([kept.id]);
    expect((await desk.outbox.toArray()).at(-1)).toMatchObject({ type: 'template.removed', key: saved.id });
  });

  it('remember their use by site, most used first', async () => {
    const desk = newDesk();
    await saveTemplate(desk, { template: { ...mine, title: 'A' }, id: null, now: noon });
    const b = await saveTemplate(desk, { template: { ...mine, title: 'B' }, id: null, now: noon });
    await Promise.all([1, 2, 3].map((n) => usedTemplate(desk, b.id, `site${n % 2}`, noon + n)));
    expect(await listTemplates(desk)).toMatchObject([
      { title: 'B', uses: 3, usesOn: { site0: 1, site1: 2 }, lastUsed: { site0: noon + 2, site1: noon + 3 } },
      { title: 'A' },
    ]);
    expect(await desk.outbox.count()).toBe(0);
  });
});

describe('categories and shortcuts', () => {
  const named = { ...ours, category: 'Praise', shortcut: 'thanks' };

  it('are told to the company where there are any or were, as an earlier server refuses what it does not know', async () => {
    const desk = newDesk();
    const plain = await saveTemplate(desk, { template: ours, id: null, now: noon });
    await saveTemplate(desk, { template: named, id: plain.id, now: noon + 1 });
    await saveTemplate(desk, { template: ours, id: plain.id, now: noon + 2 });
    const told = (await desk.outbox.toArray()).map(({ payload }) => payload);
    expect(told[0]).not.toHaveProperty('category');
    expect(told[0]).not.toHaveProperty('shortcut');
    expect(told[1]).toMatchObject({ category: 'Praise', shortcut: 'thanks' });
    expect(told[2]).toMatchObject({ category: null, shortcut: null });
    for (const payload of told) expect(readPayload(payload)).toBe(true);
  });

  it('come from colleagues, and stay where an earlier version of theirs says nothing of them', async () => {
    const desk = newDesk();
    const id = v7();
    const { title, text, lang } = named;
    const at = { title, text, lang, updatedAt: noon };
    await applyEvents(desk, [told('template.saved', id, { ...at, category: 'Praise', shortcut: 'thanks' })]);
    await applyEvents(desk, [told('template.saved', id, { ...at, text: 'Thanks!' })]);
    expect(await desk.templates.get(id)).toMatchObject({ text: 'Thanks!', category: 'Praise', shortcut: 'thanks' });
    await applyEvents(desk, [told('template.saved', id, { ...at, category: null, shortcut: null })]);
    expect(await desk.templates.get(id)).toMatchObject({ category: null, shortcut: null });
  });

  it.each([
    ['thanks', true],
    ['THANKS', true],
    ['thank', false],
    [null, false],
  ])('a shortcut has one owner: %s', async (shortcut, isTaken) => {
    const desk = newDesk();
    const { id, title } = await saveTemplate(desk, { template: named, id: null, now: noon });
    expect((await ownerOfShortcut(desk, shortcut, null))?.title).toBe(isTaken ? title : undefined);
    expect(await ownerOfShortcut(desk, shortcut, id)).toBeUndefined();
  });
});

describe('an import', () => {
  const row = (template: Partial<TemplateWording>, id: string | null = null) => ({
    id,
    template: { ...mine, category: null, shortcut: null, ...template },
  });

  it('adds and changes once, and is told to the company where it is shared', async () => {
    const desk = newDesk();
    const known = await saveTemplate(desk, { template: ours, id: null, now: noon });
    await usedTemplate(desk, known.id, 'yelp', noon);
    const rows = [row({ text: 'New words' }, known.id), row({ title: 'Sorry' }), row({ title: 'Sorry' })];
    const canShare = { canShare: true, now: noon + 1 };
    expect(await importTemplates(desk, rows, canShare)).toEqual({ added: 1, changed: 1 });
    expect(await importTemplates(desk, rows, canShare)).toEqual({ added: 0, changed: 0 });
    expect(await desk.templates.count()).toBe(2);
    expect(await desk.templates.get(known.id)).toMatchObject({ text: 'New words', shared: true, uses: 1 });
    expect((await desk.outbox.toArray()).map(({ payload }) => payload.text)).toEqual([ours.text, 'New words']);
  });

  it('of one’s own export brings everything to another computer', async () => {
    const [here, there] = [newDesk(), newDesk()];
    await saveTemplate(here, { template: { ...mine, category: 'Praise', shortcut: 'hi' }, id: null, now: noon });
    await saveTemplate(here, { template: { ...mine, title: '=1+1' }, id: null, now: noon });
    const { rows } = fromCsv(toCsv(await listTemplates(here), ';'));
    await importTemplates(there, rows, { canShare: false, now: noon });
    const wordings = async (desk: Desk) =>
      (await listTemplates(desk)).map(({ title, text, category, shortcut }) => ({ title, text, category, shortcut }));
    expect(await wordings(there)).toEqual(await wordings(here));
  });

  it('again and again from another computer, edited there between, is no second copy of anything', async () => {
    const texts = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 5 });
    const edits = fc.array(fc.tuple(fc.nat(), fc.stringMatching(/^[A-Z]{1,6}$/)), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(texts, edits, async (words, changes) => {
        const [here, there] = [newDesk(), newDesk()];
        const ids: string[] = [];
        for (const text of words) {
          const kept = await saveTemplate(here, { template: { ...mine, text }, id: null, now: noon });
          ids.push(kept.id);
        }
        const carry = async () => {
          const { rows } = fromJson(toJson(await listTemplates(here)));
          await importTemplates(there, rows, { canShare: false, now: noon });
        };
        await carry();
        for (const [which, text] of changes) {
          const id = ids[which % ids.length] ?? null;
          await saveTemplate(here, { template: { ...mine, text: `${text} ${which}` }, id, now: noon });
          await carry();
        }
        const all = async (desk: Desk) => (await desk.templates.toArray()).map(({ id, text }) => [id, text]);
        expect(await all(there)).toEqual(await all(here));
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['a company’s, which has ids of its own', ours, false],
    ['taken back from the company, which is yet to be told', mine, true],
  ])('gives a new id to what is %s', async (_, template, isWithdrawn) => {
    const desk = newDesk();
    const { id } = await saveTemplate(desk, { template: ours, id: null, now: noon });
    if (isWithdrawn) await removeTemplate(desk, id, noon);
    else await Promise.all([desk.templates.clear(), desk.outbox.clear()]);
    await importTemplates(desk, [row(template, id)], { canShare: true, now: noon });
    const [added] = await listTemplates(desk);
    expect(added).toMatchObject(template);
    expect(added?.id).not.toBe(id);
  });

  it('under an id that the company has too keeps the person’s own words, whatever colleagues do', async () => {
    const desk = newDesk();
    const id = v7();
    await importTemplates(desk, [row({ text: 'My own' }, id)], { canShare: false, now: noon });
    await applyEvents(desk, [told('template.removed', id, { removedAt: noon })]);
    expect(await listTemplates(desk)).toMatchObject([{ id, text: 'My own' }]);
    const { title, text, lang } = ours;
    await applyEvents(desk, [told('template.saved', id, { title, text, lang, updatedAt: noon })]);
    expect((await listTemplates(desk)).map(({ text, shared }) => [text, shared]).sort()).toEqual([
      ['My own', false],
      [text, true],
    ]);
    await applyEvents(desk, [told('template.removed', id, { removedAt: noon })]);
    expect(await listTemplates(desk)).toMatchObject([{ text: 'My own', shared: false }]);
  });
});

it('what was found in a template is listed with it, and forgotten with it', async () => {
  const desk = newDesk();
  const { id } = await saveTemplate(desk, { template: mine, id: null, now: noon });
  const source = { title: 's', url: 'https://s.example', clause: '', checkedOn: '2026-11' };
  const finding = { rule: 'r', text: null, source, platforms: ['yelp' as const] };
  const findings = [
    { ...finding, severity: 'block' as const, message: 'not here' },
    { ...finding, severity: 'warn' as const, message: 'mind this' },
  ];
  await keepTemplateCheck(desk, { id, of: 'x', findings });
  expect(await listTemplates(desk)).toMatchObject([{ barred: [{ platforms: ['yelp'], why: 'not here' }] }]);
  await removeTemplate(desk, id, noon);
  await keepTemplateCheck(desk, { id, of: 'x', findings });
  expect(await desk.templateChecks.count()).toBe(0);
});

it('templates kept before they had categories are kept, with none of it', async () => {
  const name = `desk-before-${v7()}`;
  const before = new Dexie(name);
  before.version(3).stores({ templates: '&id' });
  const old = { id: v7(), ...mine, uses: 3, lastUsed: { yelp: noon }, updatedAt: noon };
  await before.table('templates').add(old);
  before.close();
  expect(await openDesk(name).templates.toArray()).toEqual([{ ...old, category: null, shortcut: null, usesOn: {} }]);
});
