import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '#lib/schema/messages.ts';
import { ProblemNotice } from './ProblemNotice.tsx';
import { TeachButton } from './TeachButton.tsx';

/** The panel without a desk: still reading, nothing to answer in this tab, or refused. */
export function NothingHere({ reading, problem }: { reading: boolean; problem: ProblemCode | null }) {
  const { t } = useTranslation();
  if (reading) return <p className="nothing muted">{t('panel.reading')}</p>;
  if (problem && problem !== 'no-desk') {
    return (
      <main className="nothing">
        <ProblemNotice problem={problem} />
      </main>
    );
  }
  return (
    <main className="nothing stack">
      <h1>{t('panel.nothing')}</h1>
      <p className="muted">{t('panel.nothingHow')}</p>
      <TeachButton />
    </main>
  );
}
