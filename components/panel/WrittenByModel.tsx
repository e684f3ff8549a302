import { useTranslation } from 'react-i18next';
import { useDraft } from './draft-store.ts';

/** Says that the text below is a model's, as long as it is or grew out of one. */
export function WrittenByModel() {
  const { t } = useTranslation();
  const writtenBy = useDraft((state) => state.writtenBy);
  if (!writtenBy) return null;
  return (
    <p className="small written-by">
      {t(`model.wrote.${writtenBy.owner}`)} {writtenBy.mended ? t('model.mended') : ''}
    </p>
  );
}
