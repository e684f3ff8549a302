import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attempt } from '#components/connection/attempt.ts';
import { TaskItem } from '#components/follow-up/TaskItem.tsx';
import { ask } from '#lib/messages.ts';
import type { Task } from '#lib/schema/follow-up.ts';

/** One promise, whom it was made to, and the way to say that it is kept. */
export function PromiseRow({ task, now }: { task: Task; now: number }) {
  const { t } = useTranslation();
  const [noPage, setNoPage] = useState(false);
  const reportBack = async () => {
    const answer = await attempt('reporting back', () => ask('task.reportBack', { id: task.id }));
    setNoPage(answer?.opened === false);
  };
  return (
    <li className="queued">
      <p className="row">
        <strong>{task.author ?? t('review.noName')}</strong>
        <span className="muted small">{t(`platform.${task.platform}`)}</span>
      </p>
      <TaskItem
        task={task}
        now={now}
        run={(doing, request) => void attempt(doing, request)}
        onReportBack={() => void reportBack()}
      />
      <p role="status" className="small">
        {noPage ? t('promise.noPage') : ''}
      </p>
    </li>
  );
}
