import { useTranslation } from 'react-i18next';
import { Notice } from '#components/ui/Notice.tsx';
import type { Severity } from '#lib/schema/ids.ts';
import type { ProblemCode } from '#lib/schema/messages.ts';

/** Only what keeps the person from their work, or may lose it, stands out. */
const severities: Partial<Record<ProblemCode, Severity>> = {
  'disk-full': 'block',
  'database-lost': 'block',
  'not-opened-by-us': 'block',
  'newer-protocol': 'warn',
  'older-server': 'warn',
  'server-refused': 'warn',
  unexpected: 'warn',
};

export function ProblemNotice({ problem }: { problem: ProblemCode }) {
  const { t } = useTranslation();
  return (
    <Notice severity={severities[problem] ?? 'hint'}>
      <p>{t(`problem.${problem}`)}</p>
    </Notice>
  );
}
