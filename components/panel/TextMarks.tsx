import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { Span } from '#components/ui/marked-text.ts';
import { LikenessMeter } from './LikenessMeter.tsx';
import { useWeighing } from './use-weighing.ts';

type Props = {
  text: string;
  templateId?: string | null;
  /** Shows a place of the text where it is edited. */
  onShow?: (span: Span) => void;
};

/** What nobody vouches for in a text, and how like an earlier reply it is. */
export function TextMarks({ text, templateId = null, onShow }: Props) {
  const { t } = useTranslation();
  const weighed = useWeighing(text, templateId);
  if (!weighed) return null;
  const { unvouched, likeness } = weighed;
  return (
    <>
      {unvouched.length > 0 ? (
        <div className="small" role="status">
          <p className="muted">{t('guard.from')}</p>
          <ul className="row chips" aria-label={t('guard.title')}>
            {unvouched.map(({ kind, start, end, text: words }) => (
              <li key={start}>
                <Button look="quiet" hint={t(`guard.${kind}`)} onClick={() => onShow?.({ start, end })}>
                  {words}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {likeness ? <LikenessMeter text={text} likeness={likeness} /> : null}
    </>
  );
}
