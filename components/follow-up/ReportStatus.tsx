import { useTranslation } from 'react-i18next';
import { dateAndTime, relativeTime } from '#components/ui/moments.ts';
import { ask } from '#lib/messages.ts';
import { type FiledReport, type ReportOutcome, unanswered } from '#lib/schema/report-kit.ts';
import { OutcomeChoice } from './OutcomeChoice.tsx';
import type { Run } from './run.ts';

/** A report that was made: when, until when an answer is expected, and what came of it. */
export function ReportStatus({ report, now, run }: { report: FiledReport; now: number; run: Run }) {
  const { t, i18n } = useTranslation();
  const { id, filedAt, answerDueAt, outcome, by } = report;
  if (filedAt === null) return null;
  const decide = (next: ReportOutcome) => run('noting an outcome', () => ask('report.decide', { id, outcome: next }));
  const when = answerDueAt === null ? '' : relativeTime(answerDueAt, now, i18n.language);
  const due = unanswered.includes(outcome) && answerDueAt !== null;
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
      <OutcomeChoice outcome={outcome} onDecide={decide} />
    </div>
  );
}
