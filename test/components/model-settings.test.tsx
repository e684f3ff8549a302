// @vitest-environment jsdom
import './fake-browser.ts';

import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '#lib/schema/settings.ts';
import { browserModel } from '../browser-model.ts';
import { signedIn } from './desks.ts';
import { openOptions } from './open-options.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

const section = () => within(screen.getByRole('region', { name: 'A model that writes drafts' }));
const onOff = () => section().getByRole<HTMLInputElement>('checkbox');
const account = (model: boolean, privacy: 'off' | 'full') => {
  const { info } = signedIn;
  return { ...signedIn, info: { ...info, model, company: { ...info.company, privacy } } };
};

test.each([
  ['off without an account', { status: 'none' }, null, false, /Without a company account only/],
  ['off where the company has none', account(false, 'full'), null, false, /Your company has no model/],
  ['on where it has one', account(true, 'full'), null, true, /Your company has a model\./],
  ['on where it has one that may not be shown texts', account(true, 'off'), null, true, /it cannot be asked/],
  ['off where the person switched it off', account(true, 'full'), false, false, /Your company has a model\./],
  ['on where the person switched it on', { status: 'none' }, true, true, /Without a company account only/],
])('the switch is %s', async (_, state, model, on, said) => {
  await openOptions({ 'account.get': state, 'settings.get': { ...defaultSettings, model } });
  await waitFor(() => expect(onOff().checked).toBe(on));
  expect(section().getByText(said)).toBeDefined();
});

test('turning it is kept', async () => {
  const { user, asked } = await openOptions({ 'account.get': account(true, 'full') });
  await waitFor(() => expect(onOff().checked).toBe(true));
  await user.click(onOff());
  await waitFor(() => expect(onOff().checked).toBe(false));
  expect(asked.at(-1)).toMatchObject({ name: 'settings.save', request: { settings: { model: false } } });
});

test.each([
  ['available', /has a model of its own for English/],
  ['downloadable', /can fetch a model of its own for English/],
  ['unavailable', /has no model of its own for English/],
])('what the browser has is said: %s', async (state, said) => {
  browserModel({ state });
  await openOptions();
  expect(await section().findByText(said)).toBeDefined();
});
