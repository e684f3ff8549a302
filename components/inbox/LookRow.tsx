import { useTranslation } from 'react-i18next';
import { attempt } from '#components/connection/attempt.ts';
import { Button } from '#components/ui/Button.tsx';
import { relativeTime } from '#components/ui/moments.ts';
import { ProofMark } from '#components/ui/ProofMark.tsx';
import { wordForId } from '#components/words/word-for-id.ts';
import { provedIn } from '#lib/desk/proofs.ts';
import { ask } from '#lib/messages.ts';
import { likelyReasons } from '#lib/platforms/likely-reasons.ts';
import type { LookItem } from './looks-to-take.ts';
import { webAddress } from './web-address.ts';

/** One posted reply, how it stands, and the way to its page. */
export function LookRow({ item: { followed, reply, address, due }, now }: { item: LookItem; now: number }) {
  const { t, i18n } = useTranslation();
  const { id, author, platform, postedAt, text, lang, findings } = reply;
  const link = webAddress(address);
  const likely = followed.state === 'missing' ? likelyReasons(platform, findings) : null;
  const looked = () => void attempt('noting a look', () => ask('reply.looked', { id }));
  return (
    <li className="queued">
      <p className="row">
        <strong>{author ?? t('review.noName')}</strong>
        <span className="muted small">
          {t(`platform.${platform}`)} · {t('lookAgain.postedAt', { when: relativeTime(postedAt, now, i18n.language) })}
        </span>
        <span className="push">
          <ProofMark proved={provedIn(followed)} />
        </span>
      </p>
      <p className="excerpt" lang={lang ?? undefined}>
        {text ?? t('history.textElsewhere')}
      </p>
      {likely ? (
        <p className="small">
          {t('proof.reasons')}{' '}
          {new Intl.ListFormat(i18n.language).format(likely.reasons.map((reason) => wordForId(t, 'reject', reason.id)))}
        </p>
      ) : null}
      <div className="row">
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {t('lookAgain.open')}
          </a>
        ) : (
          <span className="muted small">{t('lookAgain.noAddress')}</span>
        )}
        <Button look="quiet" onClick={() => void attempt('noting a removal', () => ask('reply.gone', { id }))}>
          {t('effect.gone')}
        </Button>
        {due ? (
          <Button look="quiet" onClick={looked}>
            {t('lookAgain.looked')}
          </Button>
        ) : null}
      </div>
    </li>
  );
}
