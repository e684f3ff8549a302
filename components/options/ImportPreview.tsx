import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { wordForId } from '#components/words/word-for-id.ts';
import type { OfferedTemplate } from '#lib/schema/template.ts';
import { type ImportRow, type ImportStep, planImport } from '#lib/templates/plan-import.ts';
import type { TemplateFile } from '#lib/templates/template-file.ts';

type Props = {
  name: string;
  file: TemplateFile;
  kept: OfferedTemplate[];
  canShare: boolean;
  onApply: (rows: readonly ImportRow[]) => void;
  onCancel: () => void;
};

/** As many as one message to the background holds: lib/schema/template-messages.ts. */
const most = 5000;
const wordFor = { add: 'doesAdd', change: 'doesChange', skip: 'doesSkip' } as const;

/** What a file would add, change and leave, row by row, what of that colleagues will see, and what could not be read. */
export function ImportPreview({ name, file, kept, canShare, onApply, onCancel }: Props) {
  const { t } = useTranslation();
  const steps = planImport(kept, file.rows, canShare);
  const count = (does: ImportStep['does']) => steps.filter((step) => step.does === does).length;
  const told = steps.filter(({ does, template }) => does !== 'skip' && template.shared).length;
  const isWhole = file.faults.every(({ line }) => line !== null);
  const lines = new Set(file.faults.map(({ line }) => line)).size;
  const tooMany = file.rows.length > most;
  const summary = [
    t('templateFile.add', { count: count('add') }),
    t('templateFile.change', { count: count('change') }),
    t('templateFile.skip', { count: count('skip') }),
    t('templateFile.bad', { count: lines }),
    ...(told > 0 ? [t('templateFile.shared', { count: told })] : []),
  ];
  return (
    <section className="stack" aria-label={t('templateFile.title', { name })}>
      <h3>{t('templateFile.title', { name })}</h3>
      <p role="status">{isWhole ? summary.join(' · ') : ''}</p>
      {file.faults.length > 0 ? (
        <ul className="small wrong">
          {file.faults.map(({ line, why }) => (
            <li key={`${line} ${why}`}>
              {line === null ? t('templateFile.file') : t('templateFile.line', { line })}:{' '}
              {wordForId(t, 'importFault', why)}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className="rows small import">
        {steps.map(({ line, does, template, shortcutTaken }) => (
          <li key={line} className="row">
            <strong>{template.title}</strong>
            <span className="muted">
              {[
                t('templateFile.line', { line }),
                t(`templateFile.${wordFor[does]}`),
                template.shared ? t('template.isShared') : null,
                shortcutTaken ? t('templateFile.noShortcut') : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {tooMany ? <p className="wrong">{t('templateFile.tooMany', { count: most })}</p> : null}
      <div className="row">
        <Button
          look="main"
          disabled={tooMany || count('add') + count('change') === 0}
          onClick={() => onApply(file.rows)}
        >
          {t('templateFile.apply')}
        </Button>
        <Button onClick={onCancel}>{t('templateFile.cancel')}</Button>
      </div>
    </section>
  );
}
