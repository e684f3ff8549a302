// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { defaultSettings } from '#lib/schema/settings.ts';
import { signedIn, template } from './desks.ts';
import { refuse } from './fake-background.ts';
import { openOptions } from './open-options.tsx';

test('what the form says is kept whole, and what it left empty is not there', async () => {
  const { user, asked } = await openOptions();
  await user.type(await screen.findByLabelText('Name'), ' Trattoria Lime ');
  await user.type(screen.getByLabelText('Country (two letters)'), 'it');
  await user.type(screen.getByLabelText('Staff'), 'Marta{Enter}{Enter} Luca ');
  await user.selectOptions(screen.getByLabelText('Line of business'), 'Restaurant, café');
  await user.selectOptions(screen.getByLabelText('How you address people'), 'Formally');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Saved.')).toBeDefined();
  expect(asked.at(-1)).toEqual({
    name: 'settings.save',
    request: {
      settings: {
        ...defaultSettings,
        business: { name: 'Trattoria Lime', country: 'IT', staff: ['Marta', 'Luca'], formality: 'formal' },
        sector: 'restaurant',
      },
    },
  });
});

test.each([
  ['E-mail', 'lime at example', /does not look like an e-mail/],
  ['Country (two letters)', 'Italy', /two letters/i],
])('%s “%s” is not taken', async (label, typed, error) => {
  const { user, asked } = await openOptions();
  const field = await screen.findByLabelText(label);
  await user.type(field, typed);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(error);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(asked.some(({ name }) => name === 'settings.save')).toBe(false);
});

test('the interface follows the language that was chosen', async () => {
  const { user } = await openOptions();
  await user.selectOptions(await screen.findByLabelText('Language of this extension'), 'Русский');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: 'Настройки' })).toBeDefined();
});

test('in a Russian browser the page is Russian', async () => {
  await openOptions({}, 'ru-RU');
  expect(await screen.findByRole('heading', { name: 'Аккаунт компании' })).toBeDefined();
});

test.each(['desk.lime.example', 'http://desk.lime.example', 'ftp://x'])(
  '“%s” is no address of a server',
  async (address) => {
    const { user, asked } = await openOptions();
    await user.type(screen.getByLabelText('Address of the company server'), address);
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('An address begins with https://')).toBeDefined();
    expect(asked.some(({ name }) => name === 'account.connect')).toBe(false);
  },
);

test('signing in shows who, where and what is shared', async () => {
  const { user, asked } = await openOptions({ 'account.connect': signedIn });
  await user.type(screen.getByLabelText('Address of the company server'), 'https://desk.lime.example');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Lime Group')).toBeDefined();
  expect(asked.at(-1)).toEqual({ name: 'account.connect', request: { server: 'https://desk.lime.example' } });
  expect(screen.getByText(/names, reviews, replies and templates stay on this computer/i)).toBeDefined();
});

test('a cancelled sign-in says so and lets try again', async () => {
  const { user } = await openOptions({ 'account.connect': refuse('sign-in-cancelled') });
  await user.type(screen.getByLabelText('Address of the company server'), 'http://localhost:8787');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText('Signing in was cancelled.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Sign in' })).toHaveProperty('disabled', false);
});

test('the account follows what the background pushes', async () => {
  const { ports } = await openOptions({ 'account.get': signedIn });
  expect(ports.map(({ name }) => name)).toEqual(['pages']);
  act(() => ports[0]?.push({ type: 'account', account: { ...signedIn, queued: 7, problem: 'offline' } }));
  expect(await screen.findByText(/7 changes waiting to be sent/)).toBeDefined();
  expect(screen.getByText(/no connection/i)).toBeDefined();
});

test('what is wrong on this computer is told without an account too', async () => {
  await openOptions({ 'account.get': { status: 'none', problem: 'database-lost' } });
  expect(await screen.findByText(/has removed this desk's data/)).toBeDefined();
});

test('what left the computer is counted and listed', async () => {
  const { desk, user } = await openOptions();
  expect(await screen.findByText('Nothing has left this computer.')).toBeDefined();
  await desk.ledger.add({ id: 'e', type: 'reply.posted', fields: ['platform', 'postedAt'], at: 0, confirmedAt: null });
  expect(await screen.findByText('1 message has left this computer.')).toBeDefined();
  await user.click(
    within(screen.getByRole('region', { name: 'What left this computer' })).getByRole('button', { name: 'Show' }),
  );
  expect(await screen.findByText('site, when posted')).toBeDefined();
  expect(screen.getByText(/not known whether received/)).toBeDefined();
});

test('a listing can be said to be not ours', async () => {
  const { desk, user, asked } = await openOptions({ 'listing.mark': null });
  await desk.listings.put({
    key: 'google:p',
    platform: 'google',
    id: 'p',
    name: 'Trattoria Lime',
    own: true,
    decidedAt: 0,
  });
  await user.click(await screen.findByRole('button', { name: 'It is not ours' }));
  expect(asked.at(-1)).toEqual({ name: 'listing.mark', request: { key: 'google:p', own: false } });
});

test('a deleted template can be brought back; a refusal is told', async () => {
  const { desk, user, asked } = await openOptions({ 'templates.remove': null, 'templates.save': refuse('disk-full') });
  await desk.templates.put(template);
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  const { title, text, lang, category, shortcut, shared } = template;
  expect(asked.at(-1)).toEqual({
    name: 'templates.save',
    request: { id: null, template: { title, text, lang, category, shortcut, shared } },
  });
  expect(await screen.findByText(/no room left/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeDefined();
});

test('how well sites are read is a table of numbers; a changed one can be mended', async () => {
  const { desk, user } = await openOptions({ 'account.get': signedIn, 'structure.read': null });
  const row = { version: '0.1.0', lost: [], lastLookAt: 0, toldAt: null };
  await desk.health.bulkPut([
    { ...row, site: 'yandex-business', fields: { author: { found: 12, missing: 0 } } },
    { ...row, site: 'generic', fields: { text: { found: 0, missing: 4 } }, lost: ['text'] },
  ]);
  const table = await screen.findByRole('table');
  await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(3));
  expect(within(table).getByText('12 found, 0 missing')).toBeDefined();
  expect(within(table).getByRole('row', { name: /other sites.*0 found, 4 missing/i })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Show what can be sent' }));
  expect(await screen.findByText(/open a page of this site first/i)).toBeDefined();
});
