// @vitest-environment jsdom
import './fake-browser.ts';
// Fetched when it is first wanted, which takes as long as the machine is busy.
import '#components/templates/FillForm.tsx';

import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useDraft } from '#components/panel/draft-store.ts';
import type { DeskState } from '#lib/schema/messages.ts';
import { blocking, desk, template } from './desks.ts';
import { openPanel } from './open-panel.tsx';

const id = (n: number) => `01932c5e-0000-7000-8000-00000000000${n}`;
const templates = [
  { ...template, id: id(1), title: 'Thanks', shortcut: 'thanks', text: 'Thank you, {author|guest}!', uses: 3 },
  { ...template, id: id(2), title: 'The wait', shortcut: 'wait', text: 'Sorry about the wait.', uses: 2 },
  { ...template, id: id(3), title: 'Gift', shortcut: 'gift', text: 'See {staff} on {day}.', uses: 1 },
];
const offered = desk({ templates });
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Text of the reply');
const options = () => screen.queryAllByRole('option').filter((option) => option.id.includes(id(0).slice(0, -1)));

/** Types behind `before`, as if that had been written earlier; the caret stands before `after`. */
async function write(typed: string, { before = '', after = '', at = offered, script = {} } = {}) {
  const opened = await openPanel(at, script);
  act(() => useDraft.setState({ edited: before + after, checked: [] }));
  field().focus();
  field().setSelectionRange(before.length, before.length);
  await opened.user.keyboard(typed);
  return opened;
}

test('“/” at a word’s start lists the templates, narrowed as one types, the chosen one said', async () => {
  const { user } = await write('/', { before: 'Hello. ' });
  expect(options().map(({ textContent }) => textContent)).toEqual(['Thanks/thanks', 'The wait/wait', 'Gift/gift']);
  await user.keyboard('wa');
  const [only] = options();
  expect(options()).toHaveLength(1);
  expect(field().getAttribute('aria-activedescendant')).toBe(only?.id);
  expect(screen.getByText('The wait, 1 of 1')).toBeDefined();
});

test.each(['{Enter}', '{Tab}'])(
  '%s puts it where it was typed; all else stays, and the template is kept',
  async (key) => {
    await write(`/tha${key}`, { before: 'Before ', after: ' after' });
    await waitFor(() => expect(field().value).toBe('Before Thank you, Dana Whitfield! after'));
    expect(useDraft.getState().templateId).toBe(id(1));
  },
);

test('arrows choose, round the ends', async () => {
  const { user } = await write('/{ArrowUp}');
  expect(screen.getByText('Gift, 3 of 3')).toBeDefined();
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(field().value).toBe('Sorry about the wait.'));
});

test('Escape leaves what was typed and closes nothing else; the list comes with the next word', async () => {
  const { user, asked } = await write('/wa{Escape}');
  expect(options()).toEqual([]);
  await user.keyboard('i');
  expect(options()).toEqual([]);
  expect(field().value).toBe('/wai');
  expect(asked.map(({ name }) => name)).not.toContain('desk.close');
  await user.keyboard(' /g');
  expect(options()).toHaveLength(1);
});

test.each(['and/or', 'https://wait', '20/11'])('“%s” is no shortcut', async (text) => {
  await write(text);
  expect(options()).toEqual([]);
});

test('a click takes a template and the caret stays in the field', async () => {
  const { user } = await write('/th');
  const [first] = options();
  if (first) await user.click(first);
  await waitFor(() => expect(field().value).toBe('Thank you, Dana Whitfield!'));
  expect(document.activeElement).toBe(field());
});

test('missing words are asked before anything is written; Enter puts it in', async () => {
  const { user } = await write('/gi{Enter}', { before: 'Dear guest, ' });
  await user.type(await screen.findByLabelText('Member of staff'), 'Marta');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('Please write something here.')).toBeDefined();
  expect(field().value).toBe('Dear guest, /gi');
  await user.type(screen.getByLabelText('day'), 'Monday{Enter}');
  await waitFor(() => expect(field().value).toBe('Dear guest, See Marta on Monday.'));
});

test('two templates stand one after the other', async () => {
  const { user } = await write('/th{Enter}');
  await waitFor(() => expect(field().value).toBe('Thank you, Dana Whitfield!'));
  await user.keyboard(' /wa{Enter}');
  await waitFor(() => expect(field().value).toBe('Thank you, Dana Whitfield! Sorry about the wait.'));
});

const waiting = (n: number) => desk({ templates, waiting: { templateId: id(n), start: 0, expected: '/x' } });

test('a template called at the page’s box is asked for its words here and put back there', async () => {
  const { user, asked } = await openPanel(waiting(3), { 'desk.insert': { outcome: 'inserted', text: '' } });
  const part = within(screen.getByRole('region', { name: '“Gift” needs a few words' }));
  await user.type(await part.findByLabelText('Member of staff'), 'Marta');
  await user.type(part.getByLabelText('day'), 'Monday{Enter}');
  await waitFor(() =>
    expect(asked.find(({ name }) => name === 'desk.insert')).toMatchObject({
      request: { text: 'See Marta on Monday.', mode: 'at-slash', templateId: id(3) },
    }),
  );
});

test('one that a flag kept from the box goes to the editor with its flag', async () => {
  const { asked } = await openPanel(waiting(2), { 'desk.check': [blocking] });
  await waitFor(() => expect(field().value).toBe('Sorry about the wait.'));
  expect(await screen.findByText(/a flag stands against this text/i)).toBeDefined();
  expect(asked.map(({ name }) => name)).not.toContain('desk.insert');
});

test('it is put there once: what was mended since stays, and what stood there before can be brought back', async () => {
  const { user, ports } = await openPanel(offered, { 'desk.check': [blocking] });
  await user.clear(field());
  await user.type(field(), 'My own words.');
  const show = (desk: DeskState) => act(async () => ports[0]?.push({ type: 'desk', desk }));
  await show(waiting(2));
  await waitFor(() => expect(field().value).toBe('Sorry about the wait.'));
  expect(useDraft.getState().aside).toMatchObject({ text: 'My own words.' });
  await user.type(field(), ' We hired.');
  await show(offered);
  await show(waiting(2));
  expect(field().value).toBe('Sorry about the wait. We hired.');
});
