// @vitest-environment jsdom
import './fake-browser.ts';

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, onTestFinished, test } from 'vitest';
import { useAccount } from '#components/connection/account-store.ts';
import { Welcome } from '#components/welcome/Welcome.tsx';
import { startWords } from '#components/words/start-words.ts';
import type { AccountState } from '#lib/schema/messages.ts';
import { defaultSettings } from '#lib/schema/settings.ts';
import { signedIn } from './desks.ts';
import { startBackground } from './fake-background.ts';

function openWelcome(account: AccountState) {
  useAccount.setState({ account: null });
  const background = startBackground({ 'account.get': account, 'settings.get': defaultSettings, 'options.open': null });
  const shown = render(
    <I18nextProvider i18n={startWords('en')}>
      <Welcome />
    </I18nextProvider>,
  );
  onTestFinished(() => shown.unmount());
  return { ...background, user: userEvent.setup() };
}

test('without a server there is no practice page to open', async () => {
  const { user, asked } = openWelcome({ status: 'none' });
  await user.click(await screen.findByRole('button', { name: /tell it about your business/i }));
  expect(asked.at(-1)?.name).toBe('options.open');
  expect(screen.queryByRole('link')).toBeNull();
});

test('with a server the practice page is one click away', async () => {
  openWelcome(signedIn);
  const link = await screen.findByRole('link', { name: /practice/i });
  expect(link.getAttribute('href')).toBe('https://desk.lime.example/practice/');
});
