import { useTranslation } from 'react-i18next';
import { signOut, syncNow, useAccount } from '#components/connection/account-store.ts';
import { Button } from '#components/ui/Button.tsx';
import { dateAndTime } from '#components/ui/moments.ts';
import type { AccountState } from '#lib/schema/messages.ts';

export function SignedIn({ account }: { account: Extract<AccountState, { status: 'signed-in' }> }) {
  const { t, i18n } = useTranslation();
  const busy = useAccount((state) => state.busy);
  const { info, server, queued, dead, lastSyncAt } = account;
  const { company, member, email } = info;
  return (
    <>
      <p>
        <strong>{company.name}</strong> · {member.name} ({email}) · {t(`role.${info.role}`)}
        <br />
        <span className="muted small">{server}</span>
      </p>
      <p>
        <strong>{t(`privacy.${company.privacy}`, { company: company.name })}.</strong>{' '}
        {t(`privacy.${company.privacy}Means`)}
      </p>
      <p className="muted">
        {lastSyncAt === null
          ? t('account.neverSynced')
          : t('account.syncedAt', { time: dateAndTime(lastSyncAt, i18n.language) })}
        {queued > 0 ? ` · ${t('account.queued', { count: queued })}` : ''}
        {dead > 0 ? ` · ${t('account.dead', { count: dead })}` : ''}
      </p>
      <div className="row">
        <Button disabled={busy} onClick={() => void syncNow()}>
          {t('account.syncNow')}
        </Button>
        <Button disabled={busy} onClick={() => void signOut()}>
          {t('account.signOut')}
        </Button>
      </div>
    </>
  );
}
