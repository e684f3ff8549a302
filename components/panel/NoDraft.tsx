import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/Notice.tsx';

/** No draft: `advised` against answering at all, or a box without a review. A text can be written all the same. */
export function NoDraft({ advised, onWrite }: { advised: boolean; onWrite: () => void }) {
  const { t } = useTranslation();
  return (
    <Notice severity="hint">
      <p>{t(advised ? 'draft.noReply' : 'draft.none')}</p>
      <Button onClick={onWrite}>{t('draft.write')}</Button>
    </Notice>
  );
}
