import { useTranslation } from 'react-i18next';
import { changeWords } from '#components/structure/change-words.ts';
import { SendStructure } from '#components/structure/SendStructure.tsx';
import { Notice } from '#components/ui/Notice.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { withSession } from './with-session.ts';

type Props = Pick<DeskState, 'account'> & {
  changed: NonNullable<DeskState['changed']>;
  platform: DeskState['box']['platform'];
};

/** The site was rebuilt and a field is no longer found: told once a day and version. */
export function SiteChangedNotice({ changed, platform, account }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <Notice severity="warn">
      <p>{changeWords(t, i18n.language, t(`platform.${platform}`), changed.fields)}</p>
      <p className="small">{t('health.changedWhy')}</p>
      <SendStructure
        site={changed.site}
        company={account.status === 'signed-in' ? account.info.company.name : null}
        run={(doing, request) => withSession(doing, request)}
      />
    </Notice>
  );
}
