// @vitest-environment jsdom
import './fake-browser.ts';
// Fetched when they are first wanted, which takes as long as the machine is busy.
import '#components/panel/TemplatesPart.tsx';
import '#components/templates/FillForm.tsx';
import '#components/templates/TemplateForm.tsx';

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
  const insert = await screen.findByRole('button', { name: 'Insert at the caret' });
  expect(insert).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Use as the reply' })).toHaveProperty('disabled', true);
  for (const copy of screen.getAllByRole('button', { name: 'Copy' }).slice(1))
    expect(copy).toHaveProperty('disabled', true);

  await user.type(await screen.findByLabelText('Member of staff'), 'Marta');
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
  await user.type(await screen.findByLabelText('Member of staff'), 'Marta');
  await user.click(screen.getByRole('button', { name: 'Use as the reply' }));
  expect(asked.find(({ name }) => name === 'desk.check')).toMatchObject({ request: { text: filled } });
  await user.click(screen.getByRole('button', { name: 'Insert' }));
  expect(asked.find(({ name }) => name === 'desk.insert')).toMatchObject({
    request: { text: filled, mode: 'replace', templateId: template.id },
  });
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
        template: {
          title: 'After a wait',
          text: bare.composition?.drafts[1]?.text,
          lang: 'en',
          category: null,
          shortcut: null,
          shared: false,
        },
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

test('choices are a select with the first one taken; Enter inserts', async () => {
  const text = '{greeting:Hello|Good day}, {author}! See {staff}.';
  const { user, asked } = await openPanel(desk({ templates: [{ ...template, text }] }), answers);
  await user.keyboard('[Slash]');
  await user.click(await screen.findByRole('button', { name: /thanks for five stars/i }));
  await user.selectOptions(await screen.findByLabelText('greeting'), 'Good day');
  await user.type(screen.getByLabelText('Member of staff'), 'Marta{Enter}');
  const inserted = () => asked.find(({ name }) => name === 'desk.insert');
  await waitFor(() => expect(inserted()).toMatchObject({ request: { text: 'Good day, Dana Whitfield! See Marta.' } }));
});

test('what may not stand on this site comes last and says so', async () => {
  const barred = [{ platforms: ['google' as const], why: 'No telephone numbers here.' }];
  const other = { ...template, id: '01932c5e-0000-7000-8000-000000000002', title: 'Sorry', uses: 0 };
  const { user } = await openPanel(desk({ templates: [{ ...template, uses: 9, barred }, other] }));
  await user.keyboard('[Slash]');
  const rows = await screen.findAllByRole('button', { name: /^(sorry|thanks for five)/i });
  expect(rows.map(({ textContent }) => textContent?.slice(0, 5))).toEqual(['Sorry', 'Thank']);
  expect(screen.getByText('Not for this site: No telephone numbers here.')).toBeDefined();
});

test('a shortcut that is taken is told, and the form stays', async () => {
  const { user } = await openPanel(bare, { 'templates.save': { kept: null, takenBy: 'Thanks for five stars' } });
  await user.keyboard('[Slash]');
  await user.click(await screen.findByRole('button', { name: /save this text/i }));
  await user.type(await screen.findByLabelText('Name'), 'After a wait');
  await user.type(screen.getByLabelText('Shortcut'), 'a b');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Letters, digits and hyphens, no spaces.')).toBeDefined();
  await user.clear(screen.getByLabelText('Shortcut'));
  await user.type(screen.getByLabelText('Shortcut'), 'five');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('“Thanks for five stars” has this shortcut already.')).toBeDefined();
});

test('what stands against a saved template here is told with its source', async () => {
  const { rule, severity, text, message, source } = blocking;
  const finding = { rule, severity, text, message, source };
  const findings = [
    { ...finding, platforms: ['google'] },
    { ...finding, message: 'Only there.', platforms: ['yelp'] },
  ];
  const { user } = await openPanel(bare, { 'templates.save': { kept: template, findings } });
  await user.keyboard('[Slash]');
  await user.click(await screen.findByRole('button', { name: /save this text/i }));
  await user.type(await screen.findByLabelText('Name'), 'After a wait');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(new RegExp(message.slice(0, 30)))).toBeDefined();
  expect(screen.getByRole('link', { name: /tripadvisor, replies/i })).toBeDefined();
  expect(screen.queryByText(/Only there/)).toBeNull();
});
