import { useTranslation } from 'react-i18next';
import { wordForId } from '#components/words/word-for-id.ts';
import type { Followed } from '#lib/schema/proof.ts';
import { SourceLink } from './SourceLink.tsx';

/** Why a site may have kept a reply back without a word: what was flagged in the reply first. */
export function LikelyReasons({ likely }: { likely: Followed['reasons'] }) {
  const { t } = useTranslation();
  if (!likely) return <p className="small">{t('proof.noReasons')}</p>;
  return (
    <>
      <p className="small">{t('proof.reasons')}</p>
      <ul className="small reasons">
        {likely.reasons.map(({ id, flagged }) => (
          <li key={id}>
            {wordForId(t, 'reject', id)}
            {flagged ? <strong> · {t('proof.flagged')}</strong> : null}
          </li>
        ))}
      </ul>
      <SourceLink source={likely.source} platformCode={undefined} />
    </>
  );
}
