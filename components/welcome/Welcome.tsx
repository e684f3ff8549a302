import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadAccount, useAccount } from '#components/connection/account-store.ts';
import { attempt } from '#components/connection/attempt.ts';
import { loadSettings, useSettings } from '#components/connection/settings-store.ts';
import { useInterfaceLanguage } from '#components/words/use-interface-language.ts';
import { ask } from '#lib/messages.ts';
import './welcome.css';

const steps = ['open', 'read', 'post'] as const;

/** Opened once, after installing. */
export function Welcome() {
  const { t } = useTranslation();
  const account = useAccount((state) => state.account);
  const server = account && account.status !== 'none' ? account.server : null;
  useInterfaceLanguage(useSettings(({ settings }) => settings?.ui));
  useEffect(() => {
    void loadSettings();
    void loadAccount();
  }, []);
  return (
    <main className="page">
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.what')}</p>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>
            <h2>{t(`welcome.${step}`)}</h2>
            <p className="muted">{t(`welcome.${step}How`)}</p>
          </li>
        ))}
      </ol>
      <section className="section">
        <h2>{t('welcome.privacy')}</h2>
        <p>{t('welcome.privacyPromise')}</p>
      </section>
      <p className="row">
        <button
          type="button"
          className="button main"
          onClick={() => void attempt('opening the settings', () => ask('options.open', {}))}
        >
          {t('welcome.options')}
        </button>
        {server ? (
          <a className="button" href={new URL('/practice/', server).href} target="_blank" rel="noreferrer">
            {t('welcome.practice')}
          </a>
        ) : null}
      </p>
    </main>
  );
}
