// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { defaultSettings } from '#lib/schema/settings.ts';
import { companyRule } from '../desk/company-rule.ts';
import { signedIn } from './desks.ts';
import { openOptions } from './open-options.tsx';

const trial = { faults: [], missed: [], wrong: [], replies: 200, flagged: 14, examples: ['Hotel Aurora thanks you.'] };
const own = { shared: false, by: null };
const section = (name: string) => within(screen.getByRole('region', { name }));

test('a rule is written, tested and only then kept, in shadow', async () => {
  const answers = [{ ...trial, missed: ['The Hotel Aurora thanks you.'] }, trial];
  const { user, asked } = await openOptions({
    'companyRule.try': () => answers.shift(),
    'companyRule.save': { kept: true, trial },
  });
  await user.click(screen.getByRole('button', { name: 'New rule' }));
  const rules = section('Your own rules');
  await user.type(rules.getByLabelText('Name of the rule'), 'The old name');
  await user.type(rules.getByLabelText('Why'), 'We are called Lumen now.');
  await user.type(rules.getByLabelText('Words to look for'), 'Hotel Aurora{Enter}{Enter} Aurora Spa ');
  await user.type(rules.getByLabelText('Must be flagged'), 'The Hotel Aurora thanks you.');
  const save = rules.getByRole('button', { name: 'Save' });
  expect(save).toHaveProperty('disabled', true);

  await user.click(rules.getByRole('button', { name: 'Test' }));
  expect(await rules.findByText('Not flagged, and should be:')).toBeDefined();
  expect(save).toHaveProperty('disabled', true);

  await user.type(rules.getByLabelText('Must be left alone'), 'Lumen thanks you.');
  await user.click(rules.getByRole('button', { name: 'Test' }));
  expect(await rules.findByText('It would have flagged 14 of the last 200 replies.')).toBeDefined();
  expect(rules.getByText('Hotel Aurora thanks you.')).toBeDefined();
  expect(rules.getByText('and 13 more')).toBeDefined();

  await user.click(save);
  await waitFor(() => expect(rules.queryByRole('button', { name: 'Test' })).toBeNull());
  expect(asked.at(-1)?.request).toMatchObject({
    rule: {
      phrases: ['Hotel Aurora', 'Aurora Spa'],
      pattern: null,
      lang: null,
      platforms: null,
      cases: { fail: ['The Hotel Aurora thanks you.'], pass: ['Lumen thanks you.'] },
      state: 'shadow',
    },
  });
});

test('a test holds for the wording it was made of', async () => {
  const { desk, user } = await openOptions({ 'companyRule.try': trial });
  const rule = companyRule();
  await desk.companyRules.put({ id: rule.id, rule, ...own });
  await screen.findByText(rule.title);
  const rules = section('Your own rules');
  await user.click(await rules.findByRole('button', { name: 'Edit' }));
  await user.click(rules.getByRole('button', { name: 'Test' }));
  const save = rules.getByRole('button', { name: 'Save' });
  await waitFor(() => expect(save).toHaveProperty('disabled', false));
  await user.type(rules.getByLabelText('Words to look for'), 's');
  expect(save).toHaveProperty('disabled', true);
});

test('a rule without words, or without a sentence it must flag, is not even tested', async () => {
  const { user, asked } = await openOptions();
  await user.click(screen.getByRole('button', { name: 'New rule' }));
  await user.type(screen.getByLabelText('Name of the rule'), 'The old name');
  await user.type(screen.getByLabelText('Why'), 'We are called Lumen now.');
  await user.click(screen.getByRole('button', { name: 'Test' }));
  expect(await screen.findAllByText('Please write something here.')).not.toEqual([]);
  expect(asked.some(({ name }) => name === 'companyRule.try')).toBe(false);
});

test('a rule in shadow says what it would have flagged; it goes live, and can be deleted and brought back', async () => {
  const { desk, user, asked } = await openOptions({
    'companyRule.try': trial,
    'companyRule.turn': null,
    'companyRule.remove': null,
    'companyRule.save': { kept: true, trial },
  });
  const rule = companyRule({ state: 'shadow' });
  await desk.companyRules.put({ id: rule.id, rule, ...own });
  expect(await screen.findByText('It would have flagged 14 of the last 200 replies.')).toBeDefined();
  const rules = section('Your own rules');
  await user.selectOptions(rules.getByLabelText('State'), 'Live');
  expect(asked.at(-1)).toEqual({ name: 'companyRule.turn', request: { id: rule.id, state: 'live' } });
  await user.click(rules.getByRole('button', { name: 'Delete' }));
  await user.click(await rules.findByRole('button', { name: 'Undo' }));
  expect(asked.at(-1)).toEqual({ name: 'companyRule.save', request: { rule } });
});

test.each([
  ['an agent', signedIn, /an admin of the company writes/i, false],
  [
    'an admin whose company keeps words at home',
    { ...signedIn, info: { ...signedIn.info, role: 'admin' } },
    /colleagues do not get these rules/i,
    true,
  ],
  ['a person without an account', { status: 'none' }, /for you alone/i, true],
] as const)('%s sees whose the rules are', async (_, account, words, mayWrite) => {
  await openOptions({ 'account.get': account });
  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'New rule' }) !== null).toBe(mayWrite);
});

test('what is switched off is listed with the way back', async () => {
  const rule = companyRule();
  const check = { off: false, sites: ['shop.example'], rules: ['tone-emoji', `company:${rule.id}`] };
  const { desk, user, asked } = await openOptions({
    'settings.get': { ...defaultSettings, check },
    'rules.list': [{ id: 'tone-emoji', reason: 'Too many emoji.' }],
    'flags.switch': { ...defaultSettings, check: { ...check, sites: [] } },
  });
  await desk.companyRules.put({ id: rule.id, rule, ...own });
  const flags = section('Checking replies');
  expect(await flags.findByText('Too many emoji.')).toBeDefined();
  expect(await flags.findByText(rule.title)).toBeDefined();
  const row = flags.getByText('shop.example').closest('li');
  if (!row) throw new Error('the site has no row');
  await user.click(within(row).getByRole('button', { name: 'Switch on' }));
  expect(asked.at(-1)).toEqual({ name: 'flags.switch', request: { what: 'site', id: 'shop.example', off: false } });
  await waitFor(() => expect(flags.queryByText('shop.example')).toBeNull());
  await user.click(flags.getByRole('checkbox'));
  expect(asked.at(-1)).toEqual({ name: 'flags.switch', request: { what: 'everywhere', id: '', off: true } });
});
