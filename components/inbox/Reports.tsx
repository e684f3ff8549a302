import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { attempt } from '#components/connection/attempt.ts';
import { ReportStatus } from '#components/follow-up/ReportStatus.tsx';
import { wordForId } from '#components/words/word-for-id.ts';
import type { Desk } from '#lib/desk/database.ts';
import { isGround } from '#lib/report-kit/ground-ids.ts';
import { filedReports } from './filed-reports.ts';
import { webAddress } from './web-address.ts';

/** Reviews that were reported to their sites, those without an answer first. */
export function Reports({ desk, now }: { desk: Desk; now: number }) {
  const { t } = useTranslation();
  const filed = useLiveQuery(() => filedReports(desk), [desk]);
  if (!filed) return null;
  return (
    <div className="stack">
      <p className="muted">{t('report.why')}</p>
      {filed.length === 0 ? <p>{t('report.none')}</p> : null}
      <ul className="rows">
        {filed.map(({ report, review }) => {
          const link = webAddress(review?.address ?? null);
          return (
            <li key={report.id} className="queued">
              <p className="row">
                <strong>{review?.author ?? t('review.noName')}</strong>
                <span className="muted small">
                  {t(`platform.${report.platform}`)} ·{' '}
                  {report.ground === null
                    ? t('report.groundElsewhere')
                    : wordForId(t, isGround(report.ground) ? 'ground' : 'sign', report.ground)}
                </span>
              </p>
              <ReportStatus report={report} now={now} run={(doing, request) => void attempt(doing, request)} />
              {link ? (
                <a href={link} target="_blank" rel="noreferrer">
                  {t('inbox.openPage')}
                </a>
              ) : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
