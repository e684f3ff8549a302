import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useAccount } from '#components/connection/account-store.ts';
import { attempt } from '#components/connection/attempt.ts';
import { SendStructure } from '#components/structure/SendStructure.tsx';
import { siteName } from '#components/structure/site-name.ts';
import { Section } from '#components/ui/Section.tsx';
import type { Desk } from '#lib/desk/database.ts';
import { allHealth } from '#lib/desk/health.ts';
import { HealthTable } from './HealthTable.tsx';

/** How well each site is read by each version, and the way to have a changed one mended. */
export function HealthSection({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const rows = useLiveQuery(() => allHealth(desk), [desk]) ?? [];
  const company = useAccount(({ account }) => (account?.status === 'signed-in' ? account.info.company.name : null));
  const changed = [...new Set(rows.filter(({ lost }) => lost.length > 0).map(({ site }) => site))];
  return (
    <Section title={t('health.title')}>
      <p className="muted">{t(rows.length > 0 ? 'health.why' : 'health.none')}</p>
      {rows.length > 0 ? <HealthTable rows={rows} /> : null}
      {changed.map((site) => (
        <div key={site} className="stack">
          <h3>{siteName(t, site)}</h3>
          <SendStructure site={site} company={company} run={attempt} />
        </div>
      ))}
    </Section>
  );
}
