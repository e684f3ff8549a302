import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { type ReportOutcome, reportOutcomes } from '#lib/schema/report-kit.ts';

type Props = { outcome: ReportOutcome; onDecide: (outcome: ReportOutcome) => void };

/** What came of a report. Arrow keys run through the choices, so one is told by a button of its own. */
export function OutcomeChoice({ outcome, onDecide }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const list = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState<ReportOutcome | null>(null);
  const shown = chosen ?? outcome;
  const tell = () => {
    setChosen(null);
    onDecide(shown);
    // The button goes, and the keyboard with it.
    list.current?.focus();
  };
  return (
    <>
      <label htmlFor={id}>{t('report.outcome')}</label>
      <select
        id={id}
        ref={list}
        className="input"
        value={shown}
        onChange={({ target }) => setChosen(target.value as ReportOutcome)}
      >
        {reportOutcomes.map((each) => (
          <option key={each} value={each}>
            {t(`report.outcomes.${each}`)}
          </option>
        ))}
      </select>
      {shown === outcome ? null : <Button onClick={tell}>{t('report.note')}</Button>}
    </>
  );
}
