import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { changeWords } from '#components/structure/change-words.ts';
import { siteName } from '#components/structure/site-name.ts';
import { Notice } from '#components/ui/Notice.tsx';
import type { Desk } from '#lib/desk/database.ts';
import { allHealth, changedSites } from '#lib/desk/health.ts';

/** Sites that were rebuilt: what comes from there may be read wrongly. */
export function ChangedSites({ desk, now }: { desk: Desk; now: number }) {
  const { t, i18n } = useTranslation();
  const rows = useLiveQuery(() => allHealth(desk), [desk]) ?? [];
  const { version } = browser.runtime.getManifest();
  return changedSites(rows, version, now).map(({ site, lost }) => (
    <Notice key={site} severity="warn">
      <p>{changeWords(t, i18n.language, siteName(t, site), lost)}</p>
      <p className="small">{t('health.changedWhy')}</p>
    </Notice>
  ));
}
