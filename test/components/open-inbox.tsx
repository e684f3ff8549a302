import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { onTestFinished } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Inbox } from '#components/inbox/Inbox.tsx';
import { startWords } from '#components/words/start-words.ts';
import { openDesk } from '#lib/desk/database.ts';
import { defaultSettings } from '#lib/schema/settings.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { type Script, startBackground } from './fake-background.ts';
import type { queued } from './records.ts';

/** Opens the inbox on a database of its own. */
export async function openInbox(rows: ReturnType<typeof queued>[], script: Script = {}) {
  const { asked } = startBackground({ 'settings.get': defaultSettings, ...script });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0' }) });
  const desk = openDesk(`inbox-${uuidv7()}`);
  await desk.reviews.bulkPut(rows);
  const shown = render(
    <I18nextProvider i18n={startWords('en')}>
      <Inbox desk={desk} />
    </I18nextProvider>,
  );
  onTestFinished(async () => {
    shown.unmount();
    await desk.delete();
  });
  const authors = () => screen.queryAllByRole('listitem').map((row) => row.querySelector('strong')?.textContent);
  return { desk, user: userEvent.setup(), authors, asked };
}
