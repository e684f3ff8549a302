import { useTranslation } from 'react-i18next';
import { ReportStatus } from '#components/follow-up/ReportStatus.tsx';
import { Button } from '#components/ui/Button.tsx';
import { wordForId } from '#components/words/word-for-id.ts';
import { ask } from '#lib/messages.ts';
import type { FiledReport, ReportGround } from '#lib/schema/report-kit.ts';
import { CopyReport } from './CopyReport.tsx';
import { runInPanel } from './run-in-panel.ts';
import { SourceLink } from './SourceLink.tsx';

type Props = {
  found: ReportGround;
  /** Null where the review is not kept, and nothing of it can be followed. */
  reviewKey: string | null;
  report: FiledReport | undefined;
  now: number;
};

/** One ground: the words, the site's reason and clause, what to gather, the text, and whether it was reported. */
export function ReportGroundItem({ found, reviewKey, report, now }: Props) {
  const { t } = useTranslation();
  const { ground, basis, quotes, reason, source, evidence } = found;
  const tick = (item: (typeof evidence)[number], on: boolean) => {
    if (reviewKey !== null) runInPanel('ticking evidence', () => ask('report.tick', { reviewKey, ground, item, on }));
  };
  return (
    <article className="stack">
      <h3 className="small">{wordForId(t, basis === 'words' ? 'ground' : 'sign', ground)}</h3>
      <p className="small">{quotes.map((text) => t('flag.quote', { text })).join(' ')}</p>
      {basis === 'sign' ? <p className="small">{t('report.sign')}</p> : null}
      <p className="small">{reason ? t('report.reason', { reason }) : t('report.noReason')}</p>
      {source ? <SourceLink source={source} platformCode={undefined} /> : null}
      <fieldset className="stack">
        <legend className="small muted">{t('report.evidence')}</legend>
        {evidence.map((item) => (
          <label key={item} className="check small">
            <input
              type="checkbox"
              disabled={reviewKey === null}
              checked={report?.ticks.includes(item) ?? false}
              onChange={({ target }) => tick(item, target.checked)}
            />
            {t(`evidence.${item}`)}
          </label>
        ))}
      </fieldset>
      <CopyReport text={found.text} lang={found.lang} />
      {report?.filedAt != null ? <ReportStatus report={report} now={now} run={runInPanel} /> : null}
      {reviewKey !== null && report?.filedAt == null ? (
        <div>
          <Button onClick={() => runInPanel('noting a report', () => ask('report.file', { reviewKey, ground }))}>
            {t('report.file')}
          </Button>
        </div>
      ) : null}
    </article>
  );
}
