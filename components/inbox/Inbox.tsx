import { useLiveQuery } from 'dexie-react-hooks';
import { Tabs, Tooltip } from 'radix-ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadSettings, useSettings } from '#components/connection/settings-store.ts';
import { useInterfaceLanguage } from '#components/words/use-interface-language.ts';
import type { Desk } from '#lib/desk/database.ts';
import { DeadLetters } from './DeadLetters.tsx';
import { Queue } from './Queue.tsx';
import { Replies } from './Replies.tsx';
import './inbox.css';

/** Everything the company was asked and has answered, as far as this computer knows. */
export function Inbox({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const dead = useLiveQuery(() => desk.dead.count(), [desk]) ?? 0;
  useInterfaceLanguage(useSettings(({ settings }) => settings?.ui));
  useEffect(() => void loadSettings(), []);
  return (
    <Tooltip.Provider delayDuration={400}>
      <main className="page">
        <h1>{t('inbox.title')}</h1>
        <Tabs.Root defaultValue="queue">
          <Tabs.List className="tabs">
            <Tabs.Trigger className="tab" value="queue">
              {t('inbox.queue')}
            </Tabs.Trigger>
            <Tabs.Trigger className="tab" value="replies">
              {t('inbox.replies')}
            </Tabs.Trigger>
            {dead > 0 ? (
              <Tabs.Trigger className="tab" value="dead">
                {t('inbox.dead', { count: dead })}
              </Tabs.Trigger>
            ) : null}
          </Tabs.List>
          <Tabs.Content value="queue">
            <Queue desk={desk} />
          </Tabs.Content>
          <Tabs.Content value="replies">
            <Replies desk={desk} />
          </Tabs.Content>
          <Tabs.Content value="dead">
            <DeadLetters desk={desk} />
          </Tabs.Content>
        </Tabs.Root>
      </main>
    </Tooltip.Provider>
  );
}
