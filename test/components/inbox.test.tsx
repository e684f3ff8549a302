// @vitest-environment jsdom
import './fake-browser.ts';
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { reply } from './desks.ts';
import { openInbox } from './open-inbox.tsx';
import { followedRow, queued } from './records.ts';

const hour = 3_600_000;
const rows = [
  queued({ key: '1', author: 'Late', dueAt: Date.now() - hour }),
  queued({
    key: '2',
    author: 'Soon',
    dueAt: Date.now() + 2 * hour,
    platform: 'yandex',
    listing: 'y-1',
    listingName: 'Лайм',
    text: 'Долго ждали',
  }),
  queued({ key: '3', author: 'No date', dueAt: null }),
  queued({ key: '4', author: 'Done before', state: 'answered', answeredAt: Date.now() - 5 * hour }),
  queued({ key: '5', author: 'Just done', state: 'answered', answeredAt: Date.now() - hour }),
];

test('open reviews come first by when they are due, then answered ones, latest first', async () => {
  const { authors } = await openInbox(rows.toReversed());
  await waitFor(() => expect(authors()).toEqual(['Late', 'Soon', 'No date', 'Just done', 'Done before']));
});

test.each([
  ['State', 'Open', ['Late', 'Soon', 'No date']],
  ['State', 'Answered', ['Just done', 'Done before']],
  ['Site', 'Yandex', ['Soon']],
  ['Listing', 'Лайм', ['Soon']],
])('filter “%s: %s”', async (label, option, expected) => {
  const { user, authors } = await openInbox(rows);
  await user.selectOptions(await screen.findByLabelText(label), option);
  await waitFor(() => expect(authors()).toEqual(expected));
});

test('search looks into authors and texts, in any case', async () => {
  const { user, authors } = await openInbox(rows);
  await user.type(await screen.findByRole('searchbox'), 'ЖДАЛИ soon');
  await waitFor(() => expect(authors()).toEqual(['Soon']));
});

test('the list follows the database', async () => {
  const { desk, authors } = await openInbox([]);
  expect(await screen.findByText(/nothing here yet/i)).toBeDefined();
  await desk.reviews.put(queued({ author: 'New one' }));
  await waitFor(() => expect(authors()).toEqual(['New one']));
});

test('of 5,000 rows a hundred are drawn, and a hundred more on request', async () => {
  const many = Array.from({ length: 5_000 }, (_, n) => queued({ key: `${n}`, author: `A${n}`, dueAt: n }));
  const { user, authors } = await openInbox(many);
  await waitFor(() => expect(authors()).toHaveLength(100));
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(authors()).toHaveLength(200);
  expect(authors().at(-1)).toBe('A199');
});

test('only addresses on the web become links', async () => {
  await openInbox([
    queued({ key: '1', author: 'Safe' }),
    queued({ key: '2', author: 'Hostile', address: 'javascript:alert(1)' }),
  ]);
  await screen.findByText('Hostile');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://www.google.com/maps/place/x',
  ]);
});

test('posted replies are listed newest first and by site', async () => {
  const { desk, user, authors } = await openInbox([]);
  await desk.replies.bulkPut([
    reply({ id: '01932c5e-0000-7000-8000-0000000000a1', author: 'First' }),
    reply({ id: '01932c5e-0000-7000-8000-0000000000a2', author: 'Second', platform: 'yandex' }),
  ]);
  await user.click(await screen.findByRole('tab', { name: 'Replies' }));
  await waitFor(() => expect(authors()).toEqual(['Second', 'First']));
  await user.selectOptions(screen.getByLabelText('Site'), 'Google');
  expect(authors()).toEqual(['First']);
});

test('what the company did not accept has a place with its reason', async () => {
  const { desk, user } = await openInbox([]);
  const event = { id: 'e', n: 1, v: 1, type: 'reply.posted', key: 'k', at: 0, payload: {} } as const;
  await desk.dead.put({ id: 'e', at: 0, code: 'too-large', event });
  await user.click(await screen.findByRole('tab', { name: 'Not accepted (1)' }));
  const row = await screen.findByRole('listitem');
  expect(within(row).getByText('It is too large')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Save as JSON' })).toBeDefined();
});

describe('replies to look at again', () => {
  const ids = ['01932c5e-0000-7000-8000-0000000000a1', '01932c5e-0000-7000-8000-0000000000a2'] as const;
  const open = async () => {
    const inbox = await openInbox([queued({ state: 'answered' })], { 'reply.looked': null });
    await inbox.desk.replies.bulkPut([
      reply({ id: ids[0], author: 'Unseen', findings: [{ rule: 'promo-code', severity: 'warn' }] }),
      reply({ id: ids[1], author: 'Due', reviewKey: 'google:place-1:r-2' }),
    ]);
    await inbox.desk.followed.bulkPut([
      followedRow({ replyId: ids[0], state: 'missing', provedAt: Date.now() - hour, nextLookAt: Date.now() + hour }),
      followedRow({
        replyId: ids[1],
        reviewKey: 'google:place-1:r-2',
        address: 'javascript:alert(1)',
        nextLookAt: Date.now() - hour,
      }),
    ]);
    return inbox;
  };

  test('are counted, worst first, with the site’s likely reasons and the way to the page', async () => {
    const { user, authors } = await open();
    await user.click(await screen.findByRole('tab', { name: 'Look again (2)' }));
    await waitFor(() => expect(authors()).toEqual(['Unseen', 'Due']));
    const [missing, due] = screen.getAllByRole('listitem');
    expect(missing?.textContent).toContain('readers do not see it');
    expect(missing?.textContent).toMatch(/keeps replies back for: advertising/);
    expect(
      within(missing as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('https://www.google.com/maps/place/x');
    expect(within(due as HTMLElement).queryByRole('link')).toBeNull();
  });

  test('are done with when the person says so', async () => {
    const { user, asked } = await open();
    await user.click(await screen.findByRole('tab', { name: /look again/i }));
    await user.click(await screen.findByRole('button', { name: 'I have looked' }));
    expect(asked.at(-1)).toEqual({ name: 'reply.looked', request: { id: ids[1] } });
  });

  test('that readers do not see are named in the queue', async () => {
    await open();
    expect(await screen.findByText(/readers do not see the reply/i)).toBeDefined();
  });
});

test('a site that this version no longer reads whole is told', async () => {
  const { desk } = await openInbox([]);
  const row = { site: 'trustpilot', fields: {}, lost: ['author'], lastLookAt: Date.now(), toldAt: null };
  await desk.health.bulkPut([
    { ...row, version: '1.0' },
    { ...row, site: 'google-maps', version: '0.9' },
  ]);
  expect(await screen.findByText('Trustpilot changed: author is no longer found.')).toBeDefined();
  expect(screen.queryByText(/Google/)).toBeNull();
});
