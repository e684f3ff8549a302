import { useLiveQuery } from 'dexie-react-hooks';
import { Tabs, Tooltip } from 'radix-ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageProblem } from '#components/connection/attempt.ts';
import { loadSettings, useSettings } from '#components/connection/settings-store.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { useNow } from '#components/ui/use-now.ts';
import { useInterfaceLanguage } from '#components/words/use-interface-language.ts';
import type { Desk } from '#lib/desk/database.ts';
import { ChangedSites } from './ChangedSites.tsx';
import { DeadLetters } from './DeadLetters.tsx';
import { LookAgain } from './LookAgain.tsx';
import { countLooks } from './looks-to-take.ts';
import { Queue } from './Queue.tsx';
import { Replies } from './Replies.tsx';
import './inbox.css';

/** Everything the company was asked and has answered, as far as this computer knows. */
export function Inbox({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const now = useNow();
  const { problem } = usePageProblem();
  const dead = useLiveQuery(() => desk.dead.count(), [desk]) ?? 0;
  const waiting = useLiveQuery(() => countLooks(desk, now), [desk, now]) ?? 0;
  useInterfaceLanguage(useSettings(({ settings }) => settings?.ui));
  useEffect(() => void loadSettings(), []);
  return (
    <Tooltip.Provider delayDuration={400}>
      <main className="page">
        <h1>{t('inbox.title')}</h1>
        {problem ? (
          <Notice severity="warn">
            <p>{t(`problem.${problem}`)}</p>
          </Notice>
        ) : null}
        <ChangedSites desk={desk} now={now} />
        <Tabs.Root defaultValue="queue">
          <Tabs.List className="tabs">
            <Tabs.Trigger className="tab" value="queue">
              {t('inbox.queue')}
            </Tabs.Trigger>
            <Tabs.Trigger className="tab" value="look-again">
              {waiting > 0 ? t('lookAgain.tabCount', { count: waiting }) : t('lookAgain.tab')}
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
          <Tabs.Content value="look-again">
            <LookAgain desk={desk} now={now} />
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
