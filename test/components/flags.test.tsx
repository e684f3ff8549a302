// @vitest-environment jsdom
import './fake-browser.ts';
import { render, screen, waitFor, within } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { expect, onTestFinished, test } from 'vitest';
import { Rules } from '#components/rules/Rules.tsx';
import { startWords } from '#components/words/start-words.ts';
import type { CatalogueRule } from '#lib/schema/flag-messages.ts';
import { defaultSettings } from '#lib/schema/settings.ts';
import { blocking, desk, warning } from './desks.ts';
import { startBackground } from './fake-background.ts';
import { openPanel } from './open-panel.tsx';

const box = { ...desk().box, text: 'Otherwise our lawyers will call you. Call +1 202 555 0143.' };
const own = { ...warning, rule: 'company:x', source: { title: 'The old name', url: '', clause: '', checkedOn: '' } };
const script = { 'desk.dismiss': null, 'desk.undismiss': null, 'flags.switch': defaultSettings, 'rules.open': null };
const cards = () => within(screen.getByRole('region', { name: "In the page's box" }));
const card = (words: string) => {
  const found = cards().getByText(words).closest('li');
  if (!found) throw new Error(`no card says ${words}`);
  return within(found);
};

test('a warning can be dismissed, switched off by its rule, and explained', async () => {
  const { user, asked } = await openPanel(desk({ box, findings: [warning] }), script);
  const { rule, text } = warning;
  for (const [button, name, request] of [
    ['Dismiss', 'desk.dismiss', { session: 's', subject: 'r-1', rule, text }],
    ['Not this rule', 'flags.switch', { what: 'rule', id: rule, off: true }],
    ['About this rule', 'rules.open', { rule }],
  ] as const) {
    await user.click(card(warning.message).getByRole('button', { name: button }));
    expect(asked.at(-1)).toEqual({ name, request });
  }
});

test('what blocks can only be explained, and the panel says so', async () => {
  await openPanel(desk({ box, findings: [blocking] }), script);
  const buttons = card(blocking.message).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Change to “please write to us”', 'About this rule']);
  expect(screen.getByText(/neither dismissed nor switched off by its rule/)).toBeDefined();
});

test('a company’s rule gives its reason and name, and leads nowhere', async () => {
  await openPanel(desk({ box, findings: [own] }), script);
  const shown = card(own.message);
  expect(shown.getByText('The old name')).toBeDefined();
  expect(shown.queryByText(/checked/)).toBeNull();
  expect(shown.queryByRole('button', { name: 'About this rule' })).toBeNull();
  expect(shown.queryByRole('link')).toBeNull();
});

test('a flag judged by its meaning says so, with the words that weighed most', async () => {
  const message = `${warning.message} Judged by the meaning of the whole sentence, above all by “think”, “twice”.`;
  await openPanel(desk({ box, findings: [{ ...warning, message, because: ['think', 'twice'] }] }), script);
  expect(cards().getByText(/judged by the meaning.*“think”, “twice”/i)).toBeDefined();
});

test('flags are switched off on one site, and on again where they were switched off', async () => {
  const { user, asked } = await openPanel(desk({ box, findings: [warning] }), script);
  await user.click(cards().getByRole('button', { name: 'No flags on this site' }));
  expect(asked.at(-1)?.request).toEqual({ what: 'site', id: 'google-maps', off: true });
});

test.each([
  ['here', /switched off on this site/, { what: 'site', id: 'google-maps', off: false }],
  ['everywhere', /flags are switched off\./i, { what: 'everywhere', id: '', off: false }],
] as const)('where they are off %s, the panel says it and switches them on', async (off, words, request) => {
  const { user, asked } = await openPanel(desk({ box, flags: { place: 'google-maps', off, dismissed: 0 } }), script);
  expect(cards().getByText(words)).toBeDefined();
  await user.click(cards().getByRole('button', { name: 'Switch on' }));
  expect(asked.at(-1)?.request).toEqual(request);
});

test('dismissed flags can be shown again', async () => {
  const { user, asked } = await openPanel(
    desk({ box, flags: { place: 'google-maps', off: null, dismissed: 2 } }),
    script,
  );
  await user.click(screen.getByRole('button', { name: 'Show 2 dismissed flags' }));
  expect(asked.at(-1)).toEqual({ name: 'desk.undismiss', request: { session: 's', subject: 'r-1' } });
});

test.each([
  ['en', 'Warning: on Tripadvisor and Booking.com', 'Not applied: in health', 'Hint: elsewhere'],
  ['ru', 'Предупреждение: на Tripadvisor и Booking.com', 'Не действует: в медицине', 'Совет: в остальных случаях'],
])('the catalogue says in %s what each rule is, how bad where, and why', async (language, ...lines) => {
  const rule: CatalogueRule = {
    id: 'tone-emoji',
    category: 'tone',
    reason: 'Too many emoji.',
    source: { title: 'A survey', url: 'https://survey.example/', clause: 'page 3', checkedOn: '2026-11' },
    elsewhere: 'hint',
    onPlatforms: [{ level: 'warn', platforms: ['tripadvisor', 'booking'] }],
    inSituations: [{ level: 'off', situation: 'health' }],
  };
  startBackground({ 'settings.get': defaultSettings, 'rules.list': [rule] }, language);
  location.hash = '#tone-emoji';
  const seen: string[] = [];
  Object.assign(Element.prototype, {
    scrollIntoView(this: Element) {
      seen.push(this.id);
    },
  });
  const page = render(
    <I18nextProvider i18n={startWords(language === 'ru' ? 'ru' : 'en')}>
      <Rules />
    </I18nextProvider>,
  );
  onTestFinished(() => {
    page.unmount();
    location.hash = '';
  });
  expect(await screen.findByRole('heading', { name: 'Too many emoji.' })).toBeDefined();
  for (const line of lines) expect(screen.getByText(line)).toBeDefined();
  expect(screen.getByRole('link', { name: 'A survey, page 3' })).toHaveProperty('href', 'https://survey.example/');
  await waitFor(() => expect(seen).toContain('tone-emoji'));
});
