import { Tooltip } from 'radix-ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { followAccount, loadAccount } from '#components/connection/account-store.ts';
import { usePageProblem } from '#components/connection/attempt.ts';
import { loadSettings, useSettings } from '#components/connection/settings-store.ts';
import { Notice } from '#components/ui/Notice.tsx';
import { useInterfaceLanguage } from '#components/words/use-interface-language.ts';
import type { Desk } from '#lib/desk/database.ts';
import { AccountSection } from './AccountSection.tsx';
import { CompanyRulesSection } from './CompanyRulesSection.tsx';
import { FlagsSection } from './FlagsSection.tsx';
import { HealthSection } from './HealthSection.tsx';
import { LedgerSection } from './LedgerSection.tsx';
import { ListingsSection } from './ListingsSection.tsx';
import { ModelSection } from './ModelSection.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { SitesSection } from './SitesSection.tsx';
import { TaughtSection } from './TaughtSection.tsx';
import { TemplatesSection } from './TemplatesSection.tsx';
import './options.css';

/** All settings on one page. `desk` is read here; every change goes through the background. */
export function Options({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const { settings } = useSettings();
  const { problem } = usePageProblem();
  useInterfaceLanguage(settings?.ui);
  useEffect(() => {
    const following = new AbortController();
    void loadSettings();
    void loadAccount();
    void followAccount(following.signal);
    return () => following.abort();
  }, []);
  return (
    <Tooltip.Provider delayDuration={400}>
      <main className="page">
        <h1>{t('options.title')}</h1>
        {problem ? (
          <Notice severity="warn">
            <p>{t(`problem.${problem}`)}</p>
          </Notice>
        ) : null}
        {settings ? <SettingsForm settings={settings} /> : null}
        <TemplatesSection desk={desk} />
        {settings ? <FlagsSection desk={desk} check={settings.check} /> : null}
        <CompanyRulesSection desk={desk} />
        {settings ? <ModelSection settings={settings} /> : null}
        <AccountSection />
        <LedgerSection desk={desk} />
        <ListingsSection desk={desk} />
        <TaughtSection desk={desk} />
        <HealthSection desk={desk} />
        <SitesSection />
      </main>
    </Tooltip.Provider>
  );
}
