import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#components/ui/Field.tsx';
import { dayValue, momentOf } from './day-value.ts';

/**
 * The day by which a promise is due. A date that is typed passes through others, such as one of the year 2: it is told when the
 * field is left, or on Enter.
 */
export function DueDay({ dueAt, onMove }: { dueAt: number; onMove: (dueAt: number) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const finish = () => {
    if (typed === null) return;
    setTyped(null);
    const at = momentOf(typed);
    if (at !== null && typed !== dayValue(dueAt)) onMove(at);
  };
  return (
    <Field label={t('promise.date')}>
      {(control) => (
        <input
          {...control}
          type="date"
          className="input"
          value={typed ?? dayValue(dueAt)}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={finish}
          onKeyDown={({ key }) => {
            if (key === 'Enter') finish();
          }}
        />
      )}
    </Field>
  );
}
