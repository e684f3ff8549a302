import { useTranslation } from 'react-i18next';
import { useDraft } from './draft-store.ts';

/** How the last insert or copy ended, said once and read aloud. */
export function OutcomeLine() {
  const { t } = useTranslation();
  const outcome = useDraft((state) => state.outcome);
  return (
    <p className="small outcome" role="status">
      {outcome ? t(`outcome.${outcome}`) : ''}
    </p>
  );
}
