// @vitest-environment jsdom
import './fake-browser.ts';

import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { blocking, desk, signedIn, template } from './desks.ts';
import { openPanel } from './open-panel.tsx';

const bare = desk();
const answers = { 'desk.insert': { outcome: 'inserted', text: '' }, 'desk.copied': { allowed: true } };
const filled = 'Thank you, Dana Whitfield! We passed your words on to Marta.';

test('“/” opens the templates; what nobody knows is asked before anything can leave', async () => {
  const { user, asked } = await openPanel(bare, answers);
  await user.keyboard('[Slash]');
  await user.click(await screen.findByRole('button', { name: /thanks for five stars/i }));
  const insert = screen.getByRole('button', { name: 'Insert at the caret' });
  expect(insert).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Use as the reply' })).toHaveProperty('disabled', true);
  for (const copy of screen.getAllByRole('button', { name: 'Copy' }).slice(1))
    expect(copy).toHaveProperty('disabled', true);

  await user.type(screen.getByLabelText('Member of staff'), 'Marta');
  await user.click(insert);
  expect(asked.at(-1)).toEqual({
    name: 'desk.insert',
    request: {
      session: 's',
      subject: 'r-1',
      text: filled,
      mode: 'at-caret',
      tone: null,
      templateId: template.id,
      overrides: [],
    },
  });
});

test('a template used as the reply keeps its id, is checked and then inserted in place of the text', async () => {
  const { user, asked } = await openPanel(bare, answers);
  await user.keyboard('[Slash]');
  await user.click(await screen.findByRole('button', { name: /thanks for five stars/i }));
  await user.type(screen.getByLabelText('Member of staff'), 'Marta');
  await user.click(screen.getByRole('button', { name: 'Use as the reply' }));
  expect(asked.at(-1)).toEqual({ name: 'desk.check', request: { session: 's', subject: 'r-1', text: filled } });
  await user.click(screen.getByRole('button', { name: 'Insert' }));
  expect(asked.at(-1)).toMatchObject({ request: { text: filled, mode: 'replace', templateId: template.id } });
});

test('a template that a flag stands against goes to the editor with its flag', async () => {
  const { user } = await openPanel(desk({ templates: [{ ...template, text: 'See you in court.' }] }), {
    'desk.insert': { outcome: 'blocked', text: '' },
    'desk.check': [blocking],
  });
  await user.keyboard('[Slash]');
  await user.click(await screen.findByRole('button', { name: /thanks for five stars/i }));
  await user.click(screen.getByRole('button', { name: 'Insert at the caret' }));
  expect(await screen.findByText(blocking.message)).toBeDefined();
  expect(screen.getByLabelText('Text of the reply')).toHaveProperty('value', 'See you in court.');
  expect(screen.getByText(/a flag stands against this text/i)).toBeDefined();
});

test('the list is searched by title and text', async () => {
  const other = {
    ...template,
    id: '01932c5e-0000-7000-8000-000000000002',
    title: 'Sorry',
    text: 'We are sorry about the noise.',
  };
  const { user } = await openPanel(desk({ templates: [template, other] }));
  await user.keyboard('[Slash]');
  await user.type(await screen.findByRole('searchbox'), 'noise');
  expect(screen.getByRole('button', { name: /^sorry/i })).toBeDefined();
  expect(screen.queryByRole('button', { name: /thanks for five stars/i })).toBeNull();
});

test('the text at hand is saved as a template; an empty name is not taken; without a company nothing is shared', async () => {
  const { user, asked } = await openPanel(bare, { 'templates.save': template });
  await user.keyboard('[Slash]');
  await user.click(await screen.findByRole('button', { name: /save this text/i }));
  await user.click(await screen.findByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Please write something here.')).toBeDefined();
  expect(screen.queryByLabelText(/share with the company/i)).toBeNull();
  await user.type(screen.getByLabelText('Name'), 'After a wait');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(asked.at(-1)).toEqual({
      name: 'templates.save',
      request: {
        id: null,
        template: { title: 'After a wait', text: bare.composition?.drafts[1]?.text, lang: 'en', shared: false },
      },
    }),
  );
});

test('with a company a template may be shared', async () => {
  const { user } = await openPanel(desk({ account: signedIn, privacy: 'full' }));
  await user.keyboard('[Slash]');
  await user.click(await screen.findByRole('button', { name: /save this text/i }));
  expect(await screen.findByLabelText(/share with the company/i)).toBeDefined();
});
