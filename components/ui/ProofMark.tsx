import { useTranslation } from 'react-i18next';
import type { Proved } from '#lib/schema/proof.ts';
import { proofSeverity, proofWord } from './proof-words.ts';
import { SeverityMark } from './SeverityMark.tsx';

/** A posted reply's state in two or three words. */
export function ProofMark({ proved }: { proved: Pick<Proved, 'state' | 'exact'> }) {
  const { t } = useTranslation();
  const severity = proofSeverity[proved.state];
  return (
    <span className="row small">
      {severity ? <SeverityMark severity={severity} /> : null}
      {t(`proof.${proofWord(proved)}`)}
    </span>
  );
}
