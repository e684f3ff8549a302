import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { dateAndTime, relativeTime } from '#components/ui/moments.ts';
import { ask } from '#lib/messages.ts';
import { type FiledReport, type ReportOutcome, reportOutcomes } from '#lib/schema/report-kit.ts';
import type { Run } from './run.ts';

/** A report that was made: when, until when an answer is expected, and what came of it. */
export function ReportStatus({ report, now, run }: { report: FiledReport; now: number; run: Run }) {
  const { t, i18n } = useTranslation();
  const label = useId();
  const { id, filedAt, answerDueAt, outcome, by } = report;
  if (filedAt === null) return null;
  const decide = (next: ReportOutcome) => run('noting an outcome', () => ask('report.decide', { id, outcome: next }));
  const when = answerDueAt === null ? '' : relativeTime(answerDueAt, now, i18n.language);
  const due = outcome === 'waiting' && answerDueAt !== null;
  return (
    <div className="row small">
      <span>
        {[
          t('report.filed', { when: dateAndTime(filedAt, i18n.language) }),
          by?.name,
          due ? t(answerDueAt <= now ? 'report.wasDue' : 'report.due', { when }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <label htmlFor={label}>{t('report.outcome')}</label>
      <select
        id={label}
        className="input"
        value={outcome}
        onChange={({ target }) => decide(target.value as ReportOutcome)}
      >
        {reportOutcomes.map((each) => (
          <option key={each} value={each}>
            {t(`report.outcomes.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
