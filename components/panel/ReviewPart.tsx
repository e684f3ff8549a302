import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { MarkedText } from '#components/ui/MarkedText.tsx';
import { Stars } from '#components/ui/Stars.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { ReviewChips, type Shown } from './ReviewChips.tsx';

/** Longer texts start folded to two lines. */
const foldFrom = 110;

export function ReviewPart({ box, triage }: Pick<DeskState, 'box' | 'triage'>) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState<Shown>(null);
  const { review } = box;
  if (!review) return <p className="muted">{t(box.kind ? 'review.nobody' : 'review.none')}</p>;
  const text = review.text ?? '';
  const foldable = text.length > foldFrom;
  const folded = foldable && !open && !shown;
  return (
    <article className="review">
      <header className="row">
        <strong>{review.author ?? t('review.noName')}</strong>
        <Stars rating={review.rating} scale={review.ratingScale} />
        <span className="muted small">{review.dateText}</span>
      </header>
      {text ? (
        <blockquote className={folded ? 'folded' : ''} lang={triage?.language ?? review.lang ?? undefined}>
          <MarkedText text={text} spans={shown?.evidence ?? []} />
        </blockquote>
      ) : (
        <p className="muted">{t('review.noText')}</p>
      )}
      {foldable && !shown ? (
        <Button look="quiet" className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'review.less' : 'review.more')}
        </Button>
      ) : null}
      {box.confidence === undefined ? null : (
        <p className="muted small">{t('review.generic', { percent: Math.round(box.confidence * 100) })}</p>
      )}
      {review.textTruncated ? <p className="muted small">{t('review.truncated')}</p> : null}
      {review.elsewhere === undefined ? null : (
        <p className="small">
          {review.elsewhere ? t('review.elsewhere', { link: review.elsewhere }) : t('review.unanswerable')}
        </p>
      )}
      {triage ? <ReviewChips triage={triage} shown={shown} onShow={setShown} /> : null}
    </article>
  );
}
