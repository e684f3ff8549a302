import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { dateAndTime } from '#components/ui/moments.ts';
import type { Desk } from '#lib/desk/database.ts';
import type { Platform } from '#lib/schema/ids.ts';
import { Choice } from './Choice.tsx';

const batch = 100;

/** What was posted, newest first; the ids begin with the time. */
export function Replies({ desk }: { desk: Desk }) {
  const { t, i18n } = useTranslation();
  const [platform, setPlatform] = useState<Platform | null>(null);
  const [length, setLength] = useState(batch);
  const replies = useLiveQuery(() => desk.replies.reverse().toArray(), [desk]);
  if (!replies) return null;
  const platforms = [...new Set(replies.map((reply) => reply.platform))];
  const shown = replies.filter((reply) => platform === null || reply.platform === platform);
  return (
    <div className="stack">
      <div className="filters">
        <Choice<Platform>
          label={t('inbox.site')}
          all={t('inbox.allSites')}
          value={platform}
          options={platforms.map((each) => [each, t(`platform.${each}`)])}
          onChange={setPlatform}
        />
      </div>
      <p className="muted small" role="status">
        {t(replies.length === 0 ? 'inbox.noReplies' : 'history.show', { count: shown.length })}
      </p>
      <ul className="rows">
        {shown.slice(0, length).map((reply) => (
          <li key={reply.id} className="queued">
            <p className="row">
              <strong>{reply.author ?? t('review.noName')}</strong>
              <span className="muted small">{t(`platform.${reply.platform}`)}</span>
              <span className="muted small push">
                {[reply.by?.name, dateAndTime(reply.postedAt, i18n.language)].filter(Boolean).join(' · ')}
              </span>
            </p>
            <p lang={reply.lang ?? undefined}>{reply.text ?? t('history.textElsewhere')}</p>
            {reply.overrides.map(({ rule, reason }) => (
              <p key={rule} className="muted small">
                {t('override.given', { reason })}
              </p>
            ))}
          </li>
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
