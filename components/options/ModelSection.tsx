import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '#components/connection/account-store.ts';
import { changeSettings } from '#components/connection/settings-store.ts';
import { Section } from '#components/ui/Section.tsx';
import { type BrowserModelState, browserModelState } from '#lib/browser-model.ts';
import type { Settings } from '#lib/schema/settings.ts';

/** Whether a model may be asked for drafts, and which there are. A switch that nobody has turned follows the company. */
export function ModelSection({ settings }: { settings: Settings }) {
  const { t, i18n } = useTranslation();
  const { account } = useAccount();
  const [browserHas, setBrowserHas] = useState<BrowserModelState | null>(null);
  useEffect(() => void browserModelState(settings.language).then(setBrowserHas), [settings.language]);
  const company = account?.status === 'signed-in' ? account.info : null;
  const state = !company?.model ? 'none' : company.company.privacy === 'full' ? 'ready' : 'kept';
  const language = new Intl.DisplayNames([i18n.language], { type: 'language' }).of(settings.language);
  return (
    <Section title={t('model.section')}>
      <label className="check">
        <input
          type="checkbox"
          checked={settings.model ?? state !== 'none'}
          onChange={({ target }) => void changeSettings({ model: target.checked })}
        />
        {t('model.use')}
      </label>
      <p className="muted small">{t('model.useWhy')}</p>
      <p>{t(company ? `model.has.${state}` : 'model.noAccount')}</p>
      {browserHas ? <p>{t(`model.browserHas.${browserHas}`, { language })}</p> : null}
    </Section>
  );
}
