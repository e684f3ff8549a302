import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '#components/ui/Field.tsx';
import { changePlan } from './desk-actions.ts';

/** What the person vouches for, a fact a line. Taken over when the field is left or Enter is pressed. */
export function FactsField({ facts }: { facts: string[] }) {
  const { t } = useTranslation();
  const before = facts.join('\n');
  const [text, setText] = useState(before);
  const takeOver = () => {
    const now = text
      .split('\n')
      .map((fact) => fact.trim())
      .filter(Boolean);
    if (now.join('\n') !== before) void changePlan({ facts: now });
  };
  return (
    <Field label={t('plan.facts')}>
      {(control) => (
        <textarea
          {...control}
          className="input one-line"
          rows={1}
          value={text}
          placeholder={t('plan.factsExample')}
          onChange={({ target }) => setText(target.value)}
          onBlur={takeOver}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            takeOver();
          }}
        />
      )}
    </Field>
  );
}
