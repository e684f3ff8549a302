import { Collapsible } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { ReportStatus } from '#components/follow-up/ReportStatus.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { ReportGroundItem } from './ReportGroundItem.tsx';
import { ReportWays } from './ReportWays.tsx';
import { runInPanel } from './run-in-panel.ts';

type Props = Pick<DeskState, 'reportKit' | 'reports'> & {
  reviewKey: DeskState['key'];
  platform: DeskState['box']['platform'];
  now: number;
};

/** Whether this review may be reported to its site, and all that a report needs; or that it is to be answered. */
export default function ReportPart({ reportKit: kit, reports, reviewKey, platform, now }: Props) {
  const { t } = useTranslation();
  if (!kit) return null;
  const { grounds, none } = kit;
  const reportOf = (ground: string) => reports.findLast((report) => report.ground === ground);
  const others = reports.filter(
    (report) => !grounds.some(({ ground }) => reportOf(ground) === report) && report.filedAt !== null,
  );
  return (
    <Collapsible.Root asChild>
      <div>
        <Section
          title={t('report.title')}
          aside={
            <Collapsible.Trigger className="button quiet">
              {t('report.show', { count: grounds.length })}
            </Collapsible.Trigger>
          }
        >
          <Collapsible.Content className="stack">
            {none ? <p>{t(`report.noGround.${none}`, { site: t(`platform.${platform}`) })}</p> : null}
            {grounds.map((found) => (
              <ReportGroundItem
                key={found.ground}
                found={found}
                reviewKey={reviewKey}
                report={reportOf(found.ground)}
                now={now}
              />
            ))}
            {others.map((report) => (
              <ReportStatus key={report.id} report={report} now={now} run={runInPanel} />
            ))}
            {none ? null : <ReportWays kit={kit} />}
            {none ? null : <p className="small muted">{t('report.theirs')}</p>}
            {none || reviewKey !== null ? null : <p className="small muted">{t('report.notKept')}</p>}
          </Collapsible.Content>
        </Section>
      </div>
    </Collapsible.Root>
  );
}
