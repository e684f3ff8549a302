import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Desk } from '#lib/desk/database.ts';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueRow } from './QueueRow.tsx';
import { everything, queueView } from './queue-view.ts';

/** Rows put on the page at a time: thousands at once are slow to draw and nobody reads that far. */
const batch = 100;

export function Queue({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const reviews = useLiveQuery(() => desk.reviews.toArray(), [desk]);
  const missed = useLiveQuery(() => desk.followed.where('state').equals('missing').toArray(), [desk]) ?? [];
  const missing = new Set(missed.map(({ reviewKey }) => reviewKey));
  const [filter, setFilter] = useState(everything);
  const [length, setLength] = useState(batch);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => queueView(reviews ?? [], wanted), [reviews, wanted]);
  const now = Date.now();
  if (!reviews) return null;
  return (
    <div className="stack">
      <QueueFilters
        reviews={reviews}
        filter={filter}
        onChange={(changed) => {
          setFilter(changed);
          setLength(batch);
        }}
      />
      <p className="muted small" role="status">
        {t(reviews.length === 0 ? 'inbox.empty' : 'inbox.count', { count: shown.length })}
      </p>
      <ul className="rows">
        {shown.slice(0, length).map((queued) => (
          <QueueRow key={queued.key} queued={queued} now={now} missing={missing.has(queued.key)} />
        ))}
      </ul>
      {shown.length > length ? (
        <div>
          <Button onClick={() => setLength(length + batch)}>{t('inbox.more')}</Button>
        </div>
      ) : null}
    </div>
  );
}
