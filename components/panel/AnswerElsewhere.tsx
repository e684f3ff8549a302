import { useTranslation } from 'react-i18next';

/** A public page shows reviews that are answered in the owner's cabinet: the way there. */
export function AnswerElsewhere({ address }: { address: string }) {
  const { t } = useTranslation();
  return (
    <p className="small">
      {t('review.answerAt')}{' '}
      <a href={address} target="_blank" rel="noreferrer">
        {new URL(address).host}
      </a>
    </p>
  );
}
