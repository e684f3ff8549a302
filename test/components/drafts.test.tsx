// @vitest-environment jsdom
import './fake-browser.ts';

import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Finding } from '#lib/schema/method.ts';
import { blocking, desk, strictBlock, warning } from './desks.ts';
import { openPanel } from './open-panel.tsx';

const bare = desk();
const inserted = { 'desk.insert': { outcome: 'inserted', text: '' }, 'desk.copied': { allowed: true } };
const insertButton = () => screen.getByRole('button', { name: 'Insert' });
const copyButton = () => screen.getAllByRole('button', { name: 'Copy' })[0] as HTMLElement;
const editor = () => screen.getByLabelText<HTMLTextAreaElement>('Text of the reply');
const drafts = bare.composition?.drafts ?? [];
const textOf = (tone: string) => drafts.find((draft) => draft.tone === tone)?.text;

/** A desk whose drafts all carry these findings. */
const flagged = (...findings: Finding[]) =>
  desk({
    composition: bare.composition && { ...bare.composition, drafts: drafts.map((draft) => ({ ...draft, findings })) },
  });

test.each([
  ['1', 'short'],
  ['2', 'standard'],
  ['3', 'warm'],
])('key %s picks the %s draft, Enter inserts it', async (key, tone) => {
  const { user, asked } = await openPanel(bare, inserted);
  await user.keyboard(`${key}{Enter}`);
  expect(asked.filter(({ name }) => name === 'desk.insert').map(({ request }) => request)).toEqual([
    { session: 's', subject: 'r-1', text: textOf(tone), tone, templateId: null, overrides: [], mode: 'replace' },
  ]);
  expect(await screen.findByText(/press the site's own button/)).toBeDefined();
});

test('keys work by their place on the keyboard, under a Russian layout as well', async () => {
  const { asked } = await openPanel(bare, { ...inserted, 'desk.plan': bare });
  fireEvent.keyDown(document.body, { code: 'KeyS', key: 'ы' });
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({ name: 'desk.plan', request: { session: 's', subject: 'r-1', seed: 2 } }),
  );
});

test('in the editor figures and Enter are typed, Ctrl+Enter inserts', async () => {
  const { user, asked } = await openPanel(bare, inserted);
  await user.clear(editor());
  await user.type(editor(), '1{Enter}2');
  expect(editor().value).toBe('1\n2');
  expect(asked.some(({ name }) => name === 'desk.insert')).toBe(false);
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(asked.findLast(({ name }) => name === 'desk.insert')).toMatchObject({ request: { text: '1\n2' } });
});

test('Enter on a button does what the button says, not more', async () => {
  const { user, asked } = await openPanel(bare, inserted);
  copyButton().focus();
  await user.keyboard('{Enter}');
  expect(asked.filter(({ name }) => /insert|copied/.test(name)).map(({ name }) => name)).toEqual(['desk.copied']);
  expect(await navigator.clipboard.readText()).toBe(textOf('standard'));
});

test('a block stops insert and copy, by button and by key; a typed reason lifts it', async () => {
  const { user, asked } = await openPanel(flagged(blocking), inserted);
  expect(insertButton()).toHaveProperty('disabled', true);
  expect(copyButton()).toHaveProperty('disabled', true);
  await user.keyboard('{Enter}c');
  expect(asked.map(({ name }) => name)).toEqual(['panel.hello']);

  await user.type(screen.getByLabelText(/why may this text stand/i), 'Our lawyer wrote it');
  await user.click(screen.getByRole('button', { name: /allow it/i }));
  expect(insertButton()).toHaveProperty('disabled', false);
  await user.click(insertButton());
  expect(asked.at(-1)).toMatchObject({
    name: 'desk.insert',
    request: { overrides: [{ rule: blocking.rule, reason: 'Our lawyer wrote it' }] },
  });
});

test('a reason of spaces lifts nothing', async () => {
  const { user } = await openPanel(flagged(blocking));
  await user.type(screen.getByLabelText(/why may this text stand/i), '   {Enter}');
  expect(insertButton()).toHaveProperty('disabled', true);
});

test('a reason holds for the words it was given for, not for others of the same rule', async () => {
  const other = { ...blocking, text: 'we will sue you' };
  const { user } = await openPanel(flagged(blocking), { 'desk.check': [other] });
  await user.type(screen.getByLabelText(/why may this text stand/i), 'Agreed{Enter}');
  expect(insertButton()).toHaveProperty('disabled', false);
  await user.type(editor(), '!');
  await waitFor(() => expect(insertButton()).toHaveProperty('disabled', true));
});

test('a strict privacy block has no way round, even beside one that has', async () => {
  await openPanel(flagged(blocking, strictBlock));
  expect(insertButton()).toHaveProperty('disabled', true);
  expect(screen.queryByLabelText(/why may this text stand/i)).toBeNull();
});

test('a warning stops nothing', async () => {
  await openPanel(flagged(warning));
  expect(insertButton()).toHaveProperty('disabled', false);
});

test.each([
  ['https://rules.example/replies', 1],
  ['', 0],
])('a source at “%s” is shown with its month and %i links', async (url, links) => {
  await openPanel(flagged({ ...warning, source: { title: 'Rules', clause: '2', url, checkedOn: '2026-11' } }));
  expect(await screen.findByText(/checked November 2026/)).toBeDefined();
  expect(screen.getAllByText(/Rules, 2/)).toHaveLength(1);
  expect(screen.queryAllByRole('link', { name: 'Rules, 2' })).toHaveLength(links);
});

test('mending a draft replaces the marked words and has the result checked', async () => {
  const { user, asked } = await openPanel(flagged({ ...blocking, fixes: [{ start: 0, end: 5, text: 'Good day' }] }));
  await user.click(screen.getByRole('button', { name: /change to “Good day”/i }));
  const mended = `Good day${textOf('standard')?.slice(5)}`;
  expect(editor().value).toBe(mended);
  expect(asked.at(-1)).toEqual({ name: 'desk.check', request: { session: 's', subject: 'r-1', text: mended } });
  await waitFor(() => expect(insertButton()).toHaveProperty('disabled', false));
});

test('flags of the page’s box stand worst first and are mended there', async () => {
  const state = desk({
    box: { ...bare.box, text: 'Otherwise our lawyers will call you.' },
    findings: [{ ...warning, fixes: [{ start: 0, end: 1, text: 'x' }] }, blocking],
  });
  const { user, asked } = await openPanel(state, { 'desk.fix': { outcome: 'inserted', text: '' } });
  const box = within(screen.getByRole('region', { name: /in the page's box/i }));
  expect(box.getAllByRole('listitem').map((item) => within(item).getByRole('img').getAttribute('aria-label'))).toEqual([
    'Blocks',
    'Warning',
  ]);
  await user.keyboard('f');
  expect(asked.at(-1)).toEqual({ name: 'desk.fix', request: { session: 's', subject: 'r-1', ...blocking.fixes[0] } });
});

test.each([
  ['copied', /it was copied/],
  ['refused', /box now answers another review/i],
  ['blocked', /a flag stands against this text/i],
  ['no-box', /could not be put into a box/i],
])('insert that ended as “%s” says so', async (outcome, words) => {
  const { user } = await openPanel(bare, { 'desk.insert': { outcome, text: '' } });
  await user.click(insertButton());
  expect(await screen.findByText(words)).toBeDefined();
});

test.each(['before', 'after'])(
  'that the box answers another review is told when the page moves on %s the answer',
  async (when) => {
    const answered = Promise.withResolvers<unknown>();
    const { user, ports } = await openPanel(bare, { 'desk.insert': () => answered.promise });
    const moveOn = (subject: string) => act(() => ports[0]?.push({ type: 'desk', desk: { ...bare, subject } }));
    const refusal = /box now answers another review/i;
    await user.click(insertButton());
    if (when === 'before') moveOn('r-2');
    answered.resolve({ outcome: 'refused', text: '' });
    await screen.findByText(refusal);
    if (when === 'after') moveOn('r-2');
    expect(screen.getByText(refusal)).toBeDefined();
    moveOn('r-3');
    expect(screen.queryByText(refusal)).toBeNull();
  },
);

test('a copy that the background refuses does not reach the clipboard', async () => {
  const { user } = await openPanel(bare, { 'desk.copied': { allowed: false } });
  await navigator.clipboard.writeText('before');
  await user.keyboard('c');
  expect(await screen.findByText(/a flag stands against this text/i)).toBeDefined();
  expect(await navigator.clipboard.readText()).toBe('before');
});

test('an edit gives way to another draft and can be brought back', async () => {
  const { user } = await openPanel(bare);
  await user.clear(editor());
  await user.type(editor(), 'My own words');
  await user.click(screen.getByRole('tab', { name: 'Warm' }));
  expect(editor().value).toBe(textOf('warm'));
  await user.click(screen.getByRole('button', { name: /bring it back/i }));
  expect(editor().value).toBe('My own words');
});

test('a push about the same review keeps the person’s words, another review clears them', async () => {
  const { user, ports } = await openPanel(bare);
  await user.type(editor(), ' PS');
  act(() => ports[0]?.push({ type: 'desk', desk: desk({ findings: [warning] }) }));
  expect(editor().value).toMatch(/ PS$/);
  act(() => ports[0]?.push({ type: 'desk', desk: desk({ subject: 'r-2' }) }));
  expect(editor().value).toBe(textOf('standard'));
});

test('an answer about an older wording is dropped', async () => {
  const waiting = new Map<string, (findings: Finding[]) => void>();
  const { user } = await openPanel(bare, {
    'desk.check': ({ text }: { text: string }) => new Promise((resolve) => waiting.set(text, resolve)),
  });
  await user.clear(editor());
  await user.type(editor(), 'ab');
  await act(async () => waiting.get('ab')?.([]));
  await act(async () => waiting.get('a')?.([blocking]));
  expect(insertButton()).toHaveProperty('disabled', false);
});

test('a switched-off step asks for drafts without it', async () => {
  const { user, asked } = await openPanel(bare, { 'desk.plan': bare });
  await user.click(screen.getByRole('button', { name: 'Close warmly' }));
  expect(asked.at(-1)).toEqual({
    name: 'desk.plan',
    request: { session: 's', subject: 'r-1', steps: ['greet', 'thank', 'apologise', 'clarify', 'resolve'] },
  });
});

test('another kind of reply can be chosen', async () => {
  const { user, asked } = await openPanel(bare, { 'desk.plan': bare });
  await user.selectOptions(screen.getByLabelText('Kind of reply'), 'Rude review');
  expect(asked.at(-1)).toEqual({ name: 'desk.plan', request: { session: 's', subject: 'r-1', strategy: 'rude' } });
});

test('Escape closes the docked desk', async () => {
  const { user, asked } = await openPanel(bare, { 'desk.close': null });
  await user.keyboard('{Escape}');
  expect(asked.at(-1)).toEqual({ name: 'desk.close', request: { session: 's' } });
});

test('facts are sent a line each when Enter is pressed', async () => {
  const { user, asked } = await openPanel(bare, { 'desk.plan': bare });
  await user.type(
    screen.getByLabelText('Facts to mention'),
    'Fryer repaired{Shift>}{Enter}{/Shift} New waiter {Enter}',
  );
  expect(asked.at(-1)).toEqual({
    name: 'desk.plan',
    request: { session: 's', subject: 'r-1', facts: ['Fryer repaired', 'New waiter'] },
  });
});

test('a chip marks its evidence in the review', async () => {
  const { user } = await openPanel(bare);
  await user.click(screen.getByRole('button', { name: 'waiting' }));
  expect(document.querySelector('mark')?.textContent).toBe('waited over an hour');
});

test('length is counted in the site’s unit', async () => {
  const { user } = await openPanel(desk({ limit: { max: 10, unit: 'bytes' } }));
  await user.clear(editor());
  await user.type(editor(), 'Привет');
  expect(screen.getByText('2 too many')).toBeDefined();
});

test('a review that is answered elsewhere names the site’s link; its draft can be copied, not inserted', async () => {
  const review = bare.box.review && { ...bare.box.review, elsewhere: 'View on Flamp' };
  await openPanel(desk({ box: { ...bare.box, review } }), inserted);
  expect(screen.getByText(/View on Flamp/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Insert' })).toBeNull();
  expect(copyButton()).toBeDefined();
});
