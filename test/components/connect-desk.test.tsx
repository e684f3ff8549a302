// @vitest-environment jsdom
import './fake-browser.ts';

import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { desk, signedIn } from './desks.ts';
import { refuse } from './fake-background.ts';
import { openPanel } from './open-panel.tsx';

test('when the worker stops, the panel connects again under the same session and goes on', async () => {
  const { ports, asked } = await openPanel(desk());
  act(() => ports[0]?.drop());
  await waitFor(() => expect(ports.map(({ name }) => name)).toEqual(['panel:s', 'panel:s']));
  act(() => ports[1]?.push({ type: 'desk', desk: desk({ posted: { at: 0 } }) }));
  expect(await screen.findByText(/sites may check a reply/i)).toBeDefined();
  expect(asked.filter(({ name }) => name === 'panel.hello')).toHaveLength(1);
});

test('pushes of account and templates change their part alone', async () => {
  const { ports } = await openPanel(desk());
  act(() => ports[0]?.push({ type: 'account', account: { ...signedIn, queued: 2 } }));
  expect(await screen.findByText(/2 changes waiting/)).toBeDefined();
  act(() => ports[0]?.push({ type: 'templates', templates: [] }));
  expect(await screen.findByRole('button', { name: 'Show' })).toBeDefined();
  expect(screen.getByText('Dana Whitfield')).toBeDefined();
});

test('a refusal is told and leaves the rest as it was', async () => {
  const { user } = await openPanel(desk({ own: null }), { 'desk.own': refuse('disk-full') });
  await user.click(screen.getByRole('button', { name: 'Yes, ours' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/no room left/);
  expect(screen.getByText('Dana Whitfield')).toBeDefined();
});

test('“ours” is told with what the person said', async () => {
  const { user, asked } = await openPanel(desk({ own: null }), { 'desk.own': desk({ own: false }) });
  await user.click(screen.getByRole('button', { name: 'No' }));
  expect(asked.at(-1)).toEqual({ name: 'desk.own', request: { session: 's', subject: 'r-1', own: false } });
  expect(await screen.findByText(/nothing from this page is kept/)).toBeDefined();
});
