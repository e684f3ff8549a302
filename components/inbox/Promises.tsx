import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { Desk } from '#lib/desk/database.ts';
import { PromiseRow } from './PromiseRow.tsx';

/** Shown at a time: who has more has something else to do first. */
const most = 100;

/** What replies promised and is still open, longest due first. */
export function Promises({ desk, now }: { desk: Desk; now: number }) {
  const { t } = useTranslation();
  const tasks = useLiveQuery(
    () =>
      desk.tasks.where('[state+dueAt]').between(['open', 0], ['open', Number.MAX_SAFE_INTEGER]).limit(most).toArray(),
    [desk],
  );
  if (!tasks) return null;
  return (
    <div className="stack">
      <p className="muted">{t('promise.why')}</p>
      {tasks.length === 0 ? <p>{t('promise.none')}</p> : null}
      <ul className="rows">
        {tasks.map((task) => (
          <PromiseRow key={task.id} task={task} now={now} />
        ))}
      </ul>
    </div>
  );
}
