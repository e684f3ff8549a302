// @vitest-environment jsdom
import './fake-browser.ts';
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { reply } from './desks.ts';
import { openInbox } from './open-inbox.tsx';
import { followedRow, queued } from './records.ts';
import { task } from './task.ts';

const day = 86_400_000;
const ids = (n: number) => `01932c5e-0000-7000-8000-0000000000c${n}`;
const rowOf = (words: string) => within(screen.getByText(words).closest('li') as HTMLElement);

test('promises are listed with those that are due first, and counted', async () => {
  const { desk, user, authors } = await openInbox([]);
  await desk.tasks.bulkPut([
    task({ id: ids(1), author: 'Later' }),
    task({ id: ids(2), author: 'Due', dueAt: Date.now() - day }),
    task({ id: ids(3), author: 'Done', state: 'done' }),
  ]);
  await user.click(await screen.findByRole('tab', { name: 'Promises (1)' }));
  await waitFor(() => expect(authors()).toEqual(['Due', 'Later']));
  expect(screen.getAllByText('Was it solved?')).toHaveLength(1);
});

test('a report back opens the page of the review; where that is not known, it is said', async () => {
  let opened = false;
  const { desk, user, asked } = await openInbox([], { 'task.reportBack': () => ({ opened }) });
  await desk.tasks.put(task());
  await user.click(await screen.findByRole('tab', { name: 'Promises' }));
  const button = () => rowOf('Dana Whitfield').getByRole('button', { name: 'Report back' });
  await screen.findByText('Dana Whitfield');
  await user.click(button());
  expect(await screen.findByText(/page of this review is not known/)).toBeDefined();
  opened = true;
  await user.click(button());
  await waitFor(() => expect(screen.queryByText(/page of this review is not known/)).toBeNull());
  expect(asked.filter(({ name }) => name === 'task.reportBack').map(({ request }) => request)).toEqual([
    { id: task().id },
    { id: task().id },
  ]);
});

test('reports are listed with those that wait first, and their outcome is told here too', async () => {
  const { desk, user, authors, asked } = await openInbox(
    [queued({ key: '1', author: 'Wendy' }), queued({ key: '2', author: 'Rita' }), queued({ key: '3', author: 'Nina' })],
    { 'report.decide': null },
  );
  const made = { ticks: [], filedAt: Date.now() - day, decidedAt: null, by: null };
  const report = { ...made, platform: 'google' as const };
  await desk.reports.bulkPut([
    { ...report, id: ids(1), reviewKey: '2', ground: 'hate', answerDueAt: Date.now() - day, outcome: 'refused' },
    {
      ...report,
      id: ids(2),
      reviewKey: '1',
      ground: 'never-visited',
      answerDueAt: Date.now() + day,
      outcome: 'waiting',
    },
    { ...report, id: ids(3), reviewKey: '1', ground: 'hate', filedAt: null, answerDueAt: null, outcome: 'waiting' },
    { ...report, id: ids(4), reviewKey: '3', ground: null, answerDueAt: Date.now() + 2 * day, outcome: 'appeal' },
  ]);
  await user.click(await screen.findByRole('tab', { name: 'Reports (2)' }));
  await waitFor(() => expect(authors()).toEqual(['Wendy', 'Nina', 'Rita']));
  expect(rowOf('Nina').getByText(/reason is on a colleague/)).toBeDefined();
  expect(rowOf('Wendy').getByText(/says they were never there/)).toBeDefined();
  await user.selectOptions(rowOf('Wendy').getByLabelText('What came of it'), 'Removed');
  await user.click(rowOf('Wendy').getByRole('button', { name: 'Note it' }));
  expect(asked.at(-1)).toEqual({ name: 'report.decide', request: { id: ids(2), outcome: 'removed' } });
});

test('what became of reviews is told in plain numbers', async () => {
  const { desk, user } = await openInbox([]);
  const effect = { kind: 'rated', scale: 5, at: 1, site: 'google-maps', by: null } as const;
  await desk.effects.bulkPut([
    { ...effect, id: ids(1), replyId: 'a', from: 1, to: 5 },
    { ...effect, id: ids(2), replyId: 'b', from: 2, to: 3 },
    { ...effect, id: ids(3), replyId: 'c', from: 4, to: 1 },
    { ...effect, id: ids(4), replyId: 'd', kind: 'removed', from: null, to: null },
  ]);
  await user.click(await screen.findByRole('tab', { name: 'Replies' }));
  expect(await screen.findByText(/^After replies: 2 ratings went up, 1 went down, 1 review removed\./)).toBeDefined();
});

test('a review that the person sees is gone is noted from the list of looks', async () => {
  const { desk, user, asked } = await openInbox([queued({ state: 'answered' })], { 'reply.gone': null });
  await desk.replies.put(reply());
  await desk.followed.put(followedRow({ nextLookAt: Date.now() - day }));
  await user.click(await screen.findByRole('tab', { name: /look again/i }));
  await user.click(await screen.findByRole('button', { name: 'The review is gone' }));
  expect(asked.at(-1)).toEqual({ name: 'reply.gone', request: { id: reply().id } });
});
