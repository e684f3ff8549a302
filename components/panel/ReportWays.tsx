import { useTranslation } from 'react-i18next';
import type { ReportKit } from '#lib/schema/report-kit.ts';
import { SourceLink } from './SourceLink.tsx';

/** Where the site takes reports, how long it says it takes, until when, and what the law adds. */
export function ReportWays({ kit: { where, answer, fileWithin, appeal, legal } }: { kit: ReportKit }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="small">{where ? t('report.where', { path: where.path }) : t('report.whereUnknown')}</p>
      {where ? (
        <p className="small">
          <a href={where.source.url} target="_blank" rel="noreferrer">
            {t('report.open')}
          </a>
        </p>
      ) : null}
      <p className="small">{answer ? t('report.answer', { count: answer.hours }) : t('report.noAnswer')}</p>
      {answer ? <SourceLink source={answer.source} platformCode={undefined} /> : null}
      {fileWithin ? <p className="small">{t('report.fileWithin', { count: fileWithin.days })}</p> : null}
      {fileWithin ? <SourceLink source={fileWithin.source} platformCode={undefined} /> : null}
      {appeal ? (
        <p className="small">
          {appeal.days === null ? t('report.appeal') : t('report.appealWithin', { count: appeal.days })}
        </p>
      ) : null}
      {appeal ? <SourceLink source={appeal.source} platformCode={undefined} /> : null}
      {legal.map(({ id, source }) => (
        <div key={id}>
          <p className="small">{t(`legal.${id}`)}</p>
          <SourceLink source={source} platformCode={undefined} />
        </div>
      ))}
    </>
  );
}
