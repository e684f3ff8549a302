import './fake-browser.ts';
import 'fake-indexeddb/auto';
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, onTestFinished } from 'vitest';
import { useAccount } from '#components/connection/account-store.ts';
import { usePageProblem } from '#components/connection/attempt.ts';
import { useSettings } from '#components/connection/settings-store.ts';
import { Options } from '#components/options/Options.tsx';
import { interfaceLanguage } from '#components/words/interface-language.ts';
import { startWords } from '#components/words/start-words.ts';
import { openDesk } from '#lib/desk/database.ts';
import type { Request } from '#lib/schema/messages.ts';
import { defaultSettings } from '#lib/schema/settings.ts';
import { type Script, startBackground } from './fake-background.ts';

let count = 0;

/** Opens the settings on an empty desk, as their entrypoint does, and waits until the background has answered. */
export async function openOptions(script: Script = {}, language = 'en') {
  useSettings.setState({ settings: null });
  useAccount.setState({ account: null, busy: false, problem: null });
  usePageProblem.setState({ problem: null });
  const background = startBackground(
    {
      'settings.get': defaultSettings,
      'settings.save': ({ settings }: Request<'settings.save'>) => settings,
      'account.get': { status: 'none' },
      ...script,
    },
    language,
  );
  count += 1;
  const desk = openDesk(`options-${count}`);
  const shown = render(
    <I18nextProvider i18n={startWords(interfaceLanguage(null))}>
      <Options desk={desk} />
    </I18nextProvider>,
  );
  onTestFinished(async () => {
    shown.unmount();
    await desk.delete();
  });
  await waitFor(() => expect(useAccount.getState().account).not.toBeNull());
  return { ...background, desk, user: userEvent.setup() };
}
