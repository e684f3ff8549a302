import { useTranslation } from 'react-i18next';
import { relativeTime } from '#components/ui/moments.ts';
import { SeverityMark } from '#components/ui/SeverityMark.tsx';
import { Stars } from '#components/ui/Stars.tsx';
import type { QueuedReview } from '#lib/schema/records.ts';
import { webAddress } from './web-address.ts';

type Props = { queued: QueuedReview; now: number; missing: boolean };

/** `missing`: readers do not see the reply that was posted to it. */
export function QueueRow({ queued, now, missing }: Props) {
  const { t, i18n } = useTranslation();
  const { review, platform, listing, listingName, address, state, dueAt, answeredAt, answeredBy } = queued;
  const link = webAddress(address);
  const overdue = state === 'open' && dueAt !== null && dueAt < now;
  const when = (at: number) => relativeTime(at, now, i18n.language);
  return (
    <li className="queued">
      <div className="row">
        <strong>{review?.author ?? t('review.noName')}</strong>
        {review ? <Stars rating={review.rating} scale={review.ratingScale} /> : null}
        <span className="muted small">
          {listingName ?? listing} · {t(`platform.${platform}`)}
        </span>
        <span className="row small push">
          {overdue || missing ? <SeverityMark severity="block" /> : null}
          {missing ? t('inbox.missing') : null}
          {state === 'open' && dueAt !== null ? t(overdue ? 'inbox.wasDue' : 'inbox.due', { when: when(dueAt) }) : null}
          {state === 'answered' && !missing
            ? [t('inbox.answered'), answeredBy?.name, answeredAt && when(answeredAt)].filter(Boolean).join(' · ')
            : null}
        </span>
      </div>
      <p className="excerpt" lang={queued.triage?.language ?? review?.lang ?? undefined}>
        {review ? review.text || t('review.noText') : t('inbox.textElsewhere')}
      </p>
      {link ? (
        <a href={link} target="_blank" rel="noreferrer">
          {t('inbox.openPage')}
        </a>
      ) : null}
    </li>
  );
}
