import { useTranslation } from 'react-i18next';
import { wordForId } from '#components/words/word-for-id.ts';
import type { Triage } from '#lib/schema/method.ts';
import { reviewChips } from './review-chips.ts';

export type Shown = { chip: string; evidence: { start: number; end: number }[] } | null;

/** What was concluded from the review; pressing a chip marks the words that show it. */
export function ReviewChips({
  triage,
  shown,
  onShow,
}: {
  triage: Triage;
  shown: Shown;
  onShow: (shown: Shown) => void;
}) {
  const { t, i18n } = useTranslation();
  const language = new Intl.DisplayNames(i18n.language, { type: 'language' }).of(triage.language);
  return (
    <div className="row chips">
      {reviewChips(triage).map(({ group, id, look, evidence }) => {
        const chip = `${group}:${id}`;
        const pressed = shown?.chip === chip;
        const words = wordForId(t, group, id);
        if (evidence.length === 0) {
          return (
            <span key={chip} className={`chip ${look}`}>
              {words}
            </span>
          );
        }
        return (
          <button
            key={chip}
            type="button"
            className={`chip ${look}`}
            aria-pressed={pressed}
            title={t('review.showEvidence')}
            onClick={() => onShow(pressed ? null : { chip, evidence })}
          >
            {words}
          </button>
        );
      })}
      <span className="chip">{language}</span>
    </div>
  );
}
