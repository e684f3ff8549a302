import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { Desk } from '#lib/desk/database.ts';
import { LookRow } from './LookRow.tsx';
import { type LookItem, looksToTake } from './looks-to-take.ts';

/** Posted replies that do not stand as they were posted, and those it is time to look at. */
export function LookAgain({ desk, now }: { desk: Desk; now: number }) {
  const { t } = useTranslation();
  const looks = useLiveQuery(() => looksToTake(desk, now), [desk, now]);
  if (!looks) return null;
  const { troubled, due } = looks;
  return (
    <div className="stack">
      <p className="muted">{t('lookAgain.why')}</p>
      {troubled.length + due.length === 0 ? <p>{t('lookAgain.none')}</p> : null}
      <Looks title={t('lookAgain.troubled')} items={troubled} now={now} />
      <Looks title={t('lookAgain.due')} items={due} now={now} />
    </div>
  );
}

function Looks({ title, items, now }: { title: string; items: LookItem[]; now: number }) {
  if (items.length === 0) return null;
  return (
    <section className="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul className="rows">
        {items.map((item) => (
          <LookRow key={item.followed.replyId} item={item} now={now} />
        ))}
      </ul>
    </section>
  );
}
