import './fake-browser.ts';
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { expect, onTestFinished } from 'vitest';
import { connectDesk } from '#components/panel/connect-desk.ts';
import { emptyDesk, useDesk } from '#components/panel/desk-store.ts';
import { freshDraft, useDraft } from '#components/panel/draft-store.ts';
import { Panel } from '#components/panel/Panel.tsx';
import { interfaceLanguage } from '#components/words/interface-language.ts';
import { startWords } from '#components/words/start-words.ts';
import type { DeskState } from '#lib/schema/messages.ts';
import { type Script, startBackground } from './fake-background.ts';

/** Opens the panel on a desk, as its entrypoint does, and waits until the background has answered. */
export async function openPanel(desk: DeskState | null, script: Script = {}, language = 'en') {
  useDesk.setState(emptyDesk, true);
  useDraft.setState(freshDraft, true);
  const background = startBackground({ 'panel.hello': { session: 's', desk }, 'desk.check': [], ...script }, language);
  const user = userEvent.setup();
  const connection = new AbortController();
  const shown = render(
    <I18nextProvider i18n={startWords(interfaceLanguage(null))}>
      <Panel docked />
    </I18nextProvider>,
  );
  const close = () => {
    connection.abort();
    shown.unmount();
  };
  onTestFinished(close);
  void connectDesk('nonce', connection.signal);
  await waitFor(() => expect(useDesk.getState().phase).toBe('ready'));
  return { ...background, user, close };
}
