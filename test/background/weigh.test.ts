import '#test/platform.ts';
import { beforeEach, expect, test } from 'vitest';
import { type DeskSession, freshPlan } from '#lib/background/desk-session.ts';
import { weigh } from '#lib/background/weigh.ts';
import type { Desk } from '#lib/desk/database.ts';
import { logReply } from '#lib/desk/history.ts';
import { saveTemplate } from '#lib/desk/templates.ts';
import { defaultSettings } from '#lib/schema/settings.ts';
import { newDesk, noon, reply, seen } from '../desk/looks.ts';

let desk: Desk;
beforeEach(() => {
  desk = newDesk();
});

const session = (facts: string[] = []): DeskSession => ({
  tab: 1,
  frame: 0,
  top: null,
  nonce: null,
  token: null,
  left: [],
  waiting: null,
  plan: { ...freshPlan, facts },
  overrides: [],
  templateId: null,
  edits: null,
  postedAt: null,
  box: {
    site: 'yelp',
    platform: 'yelp',
    listing: { id: 'cafe', name: 'Café Riverside', cabinet: true },
    address: 'https://www.yelp.com/biz/cafe',
    review: seen({ author: 'Anna' }),
    kind: 'textarea',
    text: '',
    maxLength: null,
    onRight: false,
  },
});
const settings = { ...defaultSettings, signature: 'Clara', business: { name: 'Riverside' } };
const text = 'Hello Anna, we repaired 7 fryers at Café Riverside on Monday. Yours, Clara';
const marked = async (at: DeskSession, templateId: string | null = null) =>
  (await weigh(desk, at, settings, { text, templateId })).unvouched.map((mark) => mark.text);

test('the review, the listing and the settings vouch for their words, and nobody for others', async () => {
  expect(await marked(session())).toEqual(['7', 'Monday']);
});

test('so do the person’s facts, and the template that was used', async () => {
  expect(await marked(session(['7 fryers were repaired on Monday']))).toEqual([]);
  const template = { title: 'Fryers', text: 'We repaired 7 fryers on Monday.', lang: null, shared: false };
  const { id } = await saveTemplate(desk, { template, id: null, now: noon });
  expect(await marked(session(), id)).toEqual([]);
});

test('a text is held against the earlier replies of the listing, and the nearest is named', async () => {
  await logReply(desk, reply({ text: 'Thank you for coming, we hope to see you soon.', postedAt: noon - 2 }));
  await logReply(desk, reply({ text: 'Hello Boris, we repaired 7 fryers at Café Riverside.', postedAt: noon - 1 }));
  await logReply(desk, reply({ text, postedAt: noon, listing: { id: 'other', name: 'Other', cabinet: true } }));
  const { likeness } = await weigh(desk, session(), settings, { text, templateId: null });
  expect(likeness).toMatchObject({ postedAt: noon - 1, by: null });
  expect(likeness?.share).toBeGreaterThan(0.3);
  expect(likeness?.repeated.map(({ start, end }) => text.slice(start, end))).toEqual([
    'we repaired 7 fryers at Café Riverside',
  ]);
});

test('a first reply is like none', async () => {
  expect((await weigh(desk, session(), settings, { text, templateId: null })).likeness).toBeNull();
});
