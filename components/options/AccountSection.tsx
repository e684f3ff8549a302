import { useTranslation } from 'react-i18next';
import { loadAccount, useAccount } from '#components/connection/account-store.ts';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import { Section } from '#components/ui/Section.tsx';
import { ConnectForm } from './ConnectForm.tsx';
import { SignedIn } from './SignedIn.tsx';

/** The company account: who, where, what is shared. Everything works without one. */
export function AccountSection() {
  const { t } = useTranslation();
  const { account, problem } = useAccount();
  return (
    <Section title={t('account.title')}>
      {problem ? (
        <Notice severity="warn">
          <p>{t(`problem.${problem}`)}</p>
          {account ? null : <Button onClick={() => void loadAccount()}>{t('account.again')}</Button>}
        </Notice>
      ) : null}
      {account?.problem ? (
        <Notice severity="hint">
          <p>{t(`problem.${account.problem}`)}</p>
        </Notice>
      ) : null}
      {account?.status === 'signed-in' ? <SignedIn account={account} /> : null}
      {account?.status === 'signed-out' ? <p>{t('account.signedOutWhere', { server: account.server })}</p> : null}
      {account && account.status !== 'signed-in' ? (
        <>
          <p className="muted">{t('account.why')}</p>
          <ConnectForm server={account.status === 'signed-out' ? account.server : ''} />
        </>
      ) : null}
    </Section>
  );
}
