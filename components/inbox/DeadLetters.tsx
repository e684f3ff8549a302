import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { dateAndTime } from '#components/ui/moments.ts';
import { saveFile } from '#components/ui/save-file.ts';
import { wordForId } from '#components/words/word-for-id.ts';
import type { Desk } from '#lib/desk/database.ts';

/** What the company would not take. It stays here and can be saved, so that nothing is lost. */
export function DeadLetters({ desk }: { desk: Desk }) {
  const { t, i18n } = useTranslation();
  const letters = useLiveQuery(() => desk.dead.toArray(), [desk]) ?? [];
  return (
    <div className="stack">
      <p className="muted">{t('inbox.deadWhy')}</p>
      <ul className="rows">
        {letters.map(({ id, at, code, event }) => (
          <li key={id} className="queued row">
            <strong>{t(`event.${event.type}`)}</strong>
            <span>{wordForId(t, 'dead', code)}</span>
            <span className="muted small push">{dateAndTime(at, i18n.language)}</span>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => saveFile('replywright-not-accepted.json', JSON.stringify(letters, null, 2))}>
          {t('inbox.saveDead')}
        </Button>
      </div>
    </div>
  );
}
