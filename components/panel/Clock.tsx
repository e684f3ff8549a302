import { useTranslation } from 'react-i18next';
import { relativeTime } from '#components/ui/moments.ts';
import { SeverityMark } from '#components/ui/SeverityMark.tsx';
import type { Severity } from '#lib/schema/ids.ts';
import type { Standing } from '#lib/schema/messages.ts';

const marks: Partial<Record<Standing['state'], Severity>> = { 'due-soon': 'warn', overdue: 'block' };

/** When the first answer is due, as distance from now. */
export function Clock({ standing, now }: { standing: Standing; now: number }) {
  const { t, i18n } = useTranslation();
  const { state, dueAt, by } = standing;
  const mark = marks[state];
  if (dueAt === null) return null;
  return (
    <p className="row small">
      {mark ? <SeverityMark severity={mark} /> : null}
      <span>
        {t(state === 'overdue' ? 'standing.overdue' : 'standing.due', {
          when: relativeTime(dueAt, now, i18n.language),
        })}
      </span>
      {by ? <span className="muted">{t('standing.by', { name: by.name })}</span> : null}
    </p>
  );
}
