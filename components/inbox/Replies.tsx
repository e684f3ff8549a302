import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Desk } from '#lib/desk/database.ts';
import { provedIn } from '#lib/desk/proofs.ts';
import type { Platform } from '#lib/schema/ids.ts';
import { Choice } from './Choice.tsx';
import { ReplyRow } from './ReplyRow.tsx';

const batch = 100;

/** What was posted, newest first; the ids begin with the time. */
export function Replies({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const [platform, setPlatform] = useState<Platform | null>(null);
  const [length, setLength] = useState(batch);
  const replies = useLiveQuery(() => desk.replies.reverse().toArray(), [desk]);
  const followed = useLiveQuery(() => desk.followed.toArray(), [desk]) ?? [];
  if (!replies) return null;
  const platforms = [...new Set(replies.map((reply) => reply.platform))];
  const states = new Map(followed.map((row) => [row.replyId, provedIn(row)]));
  const replaced = new Set(replies.map(({ supersedes }) => supersedes));
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
          <ReplyRow
            key={reply.id}
            reply={reply}
            proved={states.get(reply.id) ?? null}
            replaced={replaced.has(reply.id)}
          />
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
