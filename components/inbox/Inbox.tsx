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
import { dueTasks } from '#lib/desk/tasks.ts';
import { ChangedSites } from './ChangedSites.tsx';
import { DeadLetters } from './DeadLetters.tsx';
import { EffectTotals } from './EffectTotals.tsx';
import { countWaiting } from './filed-reports.ts';
import { LookAgain } from './LookAgain.tsx';
import { countLooks } from './looks-to-take.ts';
import { Promises } from './Promises.tsx';
import { Queue } from './Queue.tsx';
import { Replies } from './Replies.tsx';
import { Reports } from './Reports.tsx';
import './inbox.css';

/** Everything the company was asked and has answered, as far as this computer knows. */
export function Inbox({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const now = useNow();
  const { problem } = usePageProblem();
  const dead = useLiveQuery(() => desk.dead.count(), [desk]) ?? 0;
  const waiting = useLiveQuery(() => countLooks(desk, now), [desk, now]) ?? 0;
  const promises = useLiveQuery(() => dueTasks(desk, now), [desk, now])?.count ?? 0;
  const reports = useLiveQuery(() => countWaiting(desk), [desk]) ?? 0;
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
            <Tabs.Trigger className="tab" value="promises">
              {promises > 0 ? t('promise.tabCount', { count: promises }) : t('promise.tab')}
            </Tabs.Trigger>
            <Tabs.Trigger className="tab" value="reports">
              {reports > 0 ? t('report.tabCount', { count: reports }) : t('report.tab')}
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
          <Tabs.Content value="promises">
            <Promises desk={desk} now={now} />
          </Tabs.Content>
          <Tabs.Content value="reports">
            <Reports desk={desk} now={now} />
          </Tabs.Content>
          <Tabs.Content value="replies">
            <EffectTotals desk={desk} />
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
