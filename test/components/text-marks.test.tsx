// @vitest-environment jsdom
import './fake-browser.ts';

import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Request } from '#lib/schema/messages.ts';
import type { Weighing } from '#lib/schema/weighing.ts';
import { desk } from './desks.ts';
import { openPanel } from './open-panel.tsx';

const editor = () => screen.getByLabelText<HTMLTextAreaElement>('Text of the reply');
const nothing: Weighing = { unvouched: [], likeness: null };

/** Marks the word that stands first of a kind in the text. */
const marking =
  (words: string) =>
  ({ text }: Request<'desk.weigh'>): Weighing => {
    const start = text.indexOf(words);
    return start < 0
      ? nothing
      : { ...nothing, unvouched: [{ kind: 'sum', start, end: start + words.length, text: words }] };
  };

test('what nobody vouches for is named, and shown in the text at a click', async () => {
  const { user } = await openPanel(desk(), { 'desk.weigh': marking('50 €'), 'desk.check': [] });
  await user.clear(editor());
  await user.type(editor(), 'We gave 50 € back.');
  await user.click(await screen.findByRole('button', { name: '50 €' }));
  expect(editor().selectionStart).toBe(8);
  expect(editor().selectionEnd).toBe(12);
  await user.clear(editor());
  await waitFor(() => expect(screen.queryByRole('button', { name: '50 €' })).toBeNull());
});

test('marks of an older wording are never shown on a newer one', async () => {
  const { user } = await openPanel(desk(), { 'desk.weigh': marking('50 €'), 'desk.check': [] });
  await user.clear(editor());
  await user.type(editor(), '50 €');
  await screen.findByRole('button', { name: '50 €' });
  await user.type(editor(), '!');
  expect(screen.queryByRole('button', { name: '50 €' })).toBeNull();
  await screen.findByRole('button', { name: '50 €' });
});

test('a text that stood before says how much of it, whose and which words', async () => {
  const likeness = {
    share: 0.62,
    postedAt: Date.now() - 2 * 86_400_000,
    by: 'Boris',
    repeated: [{ start: 0, end: 5 }],
  };
  const { user } = await openPanel(desk(), { 'desk.weigh': { ...nothing, likeness } });
  const summary = await screen.findByText('62% as in the reply of Boris 2 days ago');
  expect(summary.className).toContain('wrong');
  await user.click(summary);
  const marked = summary.closest('details')?.querySelector('mark');
  expect(marked?.textContent).toBe(editor().value.slice(0, 5));
});
