import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { teachPage } from './desk-actions.ts';

/** Where a page is read wrongly or not at all, the person shows how it is built. */
export function TeachButton() {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  return (
    <p className="small muted">
      {t(refused ? 'teach.refused' : 'teach.why')}{' '}
      <Button look="quiet" onClick={() => void teachPage().then((started) => setRefused(!started))}>
        {t('teach.start')}
      </Button>
    </p>
  );
}
