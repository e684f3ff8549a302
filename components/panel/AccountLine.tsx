import { useTranslation } from 'react-i18next';
import type { DeskState } from '#lib/schema/messages.ts';

/** Who shares this desk and what leaves the computer, said where it happens. */
export function AccountLine({ account, privacy }: Pick<DeskState, 'account' | 'privacy'>) {
  const { t } = useTranslation();
  const queued = account.status === 'none' ? 0 : account.queued;
  const parts = [
    account.status === 'none' ? t('account.none') : null,
    account.status === 'signed-out' ? t('account.signedOut') : null,
    t(`privacy.${privacy}`, {
      company: account.status === 'signed-in' ? account.info.company.name : t('account.yourCompany'),
    }),
    queued > 0 ? t('account.queued', { count: queued }) : null,
    account.status === 'signed-in' && account.dead > 0 ? t('account.dead', { count: account.dead }) : null,
  ];
  return (
    <footer className="foot small muted">
      {account.problem ? <p>{t(`problem.${account.problem}`)}</p> : null}
      <p>{parts.filter(Boolean).join(' · ')}</p>
    </footer>
  );
}
