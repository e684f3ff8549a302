import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { ask } from '#lib/messages.ts';
import type { StructureReport } from '#lib/schema/structure.ts';

/** Runs a request of the page we are in; a refusal becomes its notice, and the answer is then undefined. */
type Run = <T>(doing: string, request: () => Promise<T>) => Promise<T | undefined>;

/** `company`: whom it is sent to; null without an account. */
type Props = { site: string; company: string | null; run: Run };

/** Shows in full how a changed page is built, and sends exactly that if the person wants to. */
export function SendStructure({ site, company, run }: Props) {
  const { t } = useTranslation();
  const [report, setReport] = useState<StructureReport | null>(null);
  const [outcome, setOutcome] = useState<'notOpen' | 'sent' | null>(null);
  const show = async () => {
    const read = await run('reading the structure', () => ask('structure.read', { site }));
    if (read === undefined) return;
    setReport(read);
    setOutcome(read ? null : 'notOpen');
  };
  const send = async (shown: StructureReport) => {
    const sent = await run('sending the structure', async () => {
      await ask('structure.send', { report: shown });
      return true;
    });
    if (!sent) return;
    setReport(null);
    setOutcome('sent');
  };
  if (company === null) return <p className="muted small">{t('structure.noAccount')}</p>;
  return (
    <div className="stack">
      {report ? (
        <>
          <p className="small">{t('structure.why', { company })}</p>
          <pre className="structure">
            {[`${report.site} ${report.version}: ${report.fields.join(', ')}`, ...report.lines].join('\n')}
          </pre>
          <div>
            <Button onClick={() => void send(report)}>{t('structure.send', { company })}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button look="quiet" onClick={() => void show()}>
            {t('structure.show')}
          </Button>
        </div>
      )}
      <p className="small" role="status">
        {outcome ? t(`structure.${outcome}`) : ''}
      </p>
    </div>
  );
}
