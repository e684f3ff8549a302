import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { markOwn } from './desk-actions.ts';

/** Asked once for a listing on a public page; nothing about it is stored until somebody says yes. */
export function OwnQuestion({ name }: { name: string | null }) {
  const { t } = useTranslation();
  return (
    <div className="notice ask">
      <p>{name ? t('own.askNamed', { name }) : t('own.ask')}</p>
      <p className="muted small">{t('own.why')}</p>
      <div className="row">
        <Button onClick={() => void markOwn(true)}>{t('own.yes')}</Button>
        <Button onClick={() => void markOwn(false)}>{t('own.no')}</Button>
      </div>
    </div>
  );
}
