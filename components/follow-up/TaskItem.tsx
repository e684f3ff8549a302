import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { relativeTime } from '#components/ui/moments.ts';
import { SeverityMark } from '#components/ui/SeverityMark.tsx';
import { ask } from '#lib/messages.ts';
import type { Task } from '#lib/schema/follow-up.ts';
import { DueDay } from './DueDay.tsx';
import type { Run } from './run.ts';

type Props = { task: Task; now: number; run: Run; onReportBack: () => void };

/** One promise: what, by when, and what the person says became of it. */
export function TaskItem({ task, now, run, onReportBack }: Props) {
  const { t, i18n } = useTranslation();
  const { id, words, deed, dueAt, due, state } = task;
  const isDue = dueAt <= now;
  const settle = (next: Task['state']) => run('settling a promise', () => ask('task.settle', { id, state: next }));
  const moveTo = (at: number) => run('moving a promise', () => ask('task.date', { id, dueAt: at }));
  if (state !== 'open') {
    return (
      <div className="row small muted">
        <span>
          {words} · {t(state === 'done' ? 'promise.isDone' : 'promise.isDropped')}
        </span>
        <Button look="quiet" onClick={() => settle('open')}>
          {t('promise.reopen')}
        </Button>
      </div>
    );
  }
  return (
    <div className="stack">
      <blockquote className="small">{words}</blockquote>
      <p className="row small">
        {isDue ? <SeverityMark severity="warn" /> : null}
        <span>
          {t(`deed.${deed}`)} ·{' '}
          {t(isDue ? 'promise.wasDue' : 'promise.due', { when: relativeTime(dueAt, now, i18n.language) })}
        </span>
        <span className="muted">{t(`promise.${due}`)}</span>
      </p>
      {isDue ? <p>{t('promise.solved')}</p> : null}
      <div className="row">
        <Button look="quiet" onClick={onReportBack}>
          {t('promise.reportBack')}
        </Button>
        <Button look="quiet" onClick={() => settle('done')}>
          {t('promise.done')}
        </Button>
        <Button look="quiet" onClick={() => settle('dropped')}>
          {t('promise.drop')}
        </Button>
      </div>
      <DueDay dueAt={dueAt} onMove={moveTo} />
    </div>
  );
}
