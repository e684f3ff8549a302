import { useTranslation } from 'react-i18next';
import type { Finding } from '#lib/schema/method.ts';
import { FindingCard } from './FindingCard.tsx';
import { worstFirst } from './worst-first.ts';

type Props = { findings: Finding[]; onFix: (finding: Finding) => void; onShow?: (finding: Finding) => void };

export function FindingList({ findings, onFix, onShow }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <p className="unseen" role="status">
        {t('flag.count', { count: findings.length })}
      </p>
      {findings.length > 0 ? (
        <ul className="findings">
          {worstFirst(findings).map((finding) => (
            <FindingCard key={`${finding.rule}:${finding.start}`} finding={finding} onFix={onFix} onShow={onShow} />
          ))}
        </ul>
      ) : null}
    </>
  );
}
