import { useTranslation } from 'react-i18next';
import { MarkedText } from '#components/ui/MarkedText.tsx';
import { relativeTime } from '#components/ui/moments.ts';
import { useNow } from '#components/ui/use-now.ts';
import type { Likeness } from '#lib/schema/weighing.ts';

/** From here on readers see the same reply twice; below the other nobody notices. */
const levels = { same: 0.5, noticed: 0.25 };

/** How much of a text stood in an earlier reply of the listing; its words, marked, on request. */
export function LikenessMeter({ text, likeness }: { text: string; likeness: Likeness }) {
  const { t, i18n } = useTranslation();
  const now = useNow();
  const { share, postedAt, by, repeated } = likeness;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(share);
  const when = relativeTime(postedAt, now, i18n.language);
  return (
    <details className="small likeness">
      <summary className="row">
        <meter min={0} max={1} low={levels.noticed} high={levels.same} optimum={0} value={share} aria-hidden />
        <span className={share >= levels.same ? 'wrong' : 'muted'}>
          {by ? t('likeness.by', { percent, when, by }) : t('likeness.own', { percent, when })}
        </span>
      </summary>
      <p className="past">
        <MarkedText text={text} spans={repeated} />
      </p>
    </details>
  );
}
