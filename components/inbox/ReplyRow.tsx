import { useTranslation } from 'react-i18next';
import { dateAndTime } from '#components/ui/moments.ts';
import { ProofMark } from '#components/ui/ProofMark.tsx';
import type { Proved } from '#lib/schema/proof.ts';
import type { PostedReply } from '#lib/schema/records.ts';

/** `replaced`: a later version of it was posted. */
type Props = { reply: PostedReply; proved: Proved | null; replaced: boolean };

/** One posted reply as it was, with how it stands. */
export function ReplyRow({ reply, proved, replaced }: Props) {
  const { t, i18n } = useTranslation();
  return (
    <li className="queued">
      <p className="row">
        <strong>{reply.author ?? t('review.noName')}</strong>
        <span className="muted small">{t(`platform.${reply.platform}`)}</span>
        <span className="muted small push">
          {[reply.by?.name, dateAndTime(reply.postedAt, i18n.language)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <p lang={reply.lang ?? undefined}>{reply.text ?? t('history.textElsewhere')}</p>
      {reply.supersedes ? <p className="muted small">{t('proof.supersedes')}</p> : null}
      {replaced ? <p className="muted small">{t('proof.earlier')}</p> : null}
      {proved ? <ProofMark proved={proved} /> : null}
      {reply.overrides.map(({ rule, reason }) => (
        <p key={rule} className="muted small">
          {t('override.given', { reason })}
        </p>
      ))}
    </li>
  );
}
