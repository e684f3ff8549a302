import '#test/platform.ts';
import { describe, expect, it } from 'vitest';
import { listTemplates, removeTemplate, saveTemplate, usedTemplate } from '#lib/desk/templates.ts';
import { newDesk, noon } from './looks.ts';

const mine = { title: 'Thanks', text: 'Thank you, {name|dear guest}!', lang: null, shared: false };
const ours = { ...mine, shared: true };

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
      { title: 'B', uses: 3, lastUsed: { site0: noon + 2, site1: noon + 3 } },
      { title: 'A' },
    ]);
    expect(await desk.outbox.count()).toBe(0);
  });
});
