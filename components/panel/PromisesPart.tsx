import { useTranslation } from 'react-i18next';
import { TaskItem } from '#components/follow-up/TaskItem.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Task } from '#lib/schema/follow-up.ts';
import { changePlan } from './desk-actions.ts';
import { runInPanel } from './run-in-panel.ts';

type Props = {
  tasks: Task[];
  /** A report back is being written, and nobody has said yet what was done. */
  asksFact: boolean;
  now: number;
};

/** What earlier replies promised to this review. To report back is to answer it again, with what was done. */
export function PromisesPart({ tasks, asksFact, now }: Props) {
  const { t } = useTranslation();
  if (tasks.length === 0) return null;
  return (
    <Section title={t('promise.title')}>
      <ul className="stack">
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskItem
              task={task}
              now={now}
              run={runInPanel}
              onReportBack={() => void changePlan({ strategy: 'follow-up', resolved: true })}
            />
          </li>
        ))}
      </ul>
      {asksFact ? <p className="small">{t('promise.factsNow')}</p> : null}
    </Section>
  );
}
