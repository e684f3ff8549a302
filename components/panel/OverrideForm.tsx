import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { Field } from '#components/ui/Field.tsx';
import type { Finding } from '#lib/schema/method.ts';
import type { Override } from '#lib/schema/records.ts';
import { vouchFor } from './draft-actions.ts';

/** What to do about blocking flags: mend them, or say why the text stands. Some leave no choice. */
export function OverrideForm({ blocks, given }: { blocks: Finding[]; given: Override[] }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  if (blocks.length === 0)
    return (
      <p className="small muted">
        {t('override.given', { reason: given.map((override) => override.reason).join('; ') })}
      </p>
    );
  if (blocks.some(({ overridable }) => overridable === false)) return <p className="small">{t('override.never')}</p>;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!reason.trim()) return;
        for (const block of blocks) vouchFor(block, reason.trim());
        setReason('');
      }}
    >
      <Field label={t('override.label')} help={t('override.help')}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={reason}
            maxLength={2000}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div>
        <Button submit disabled={!reason.trim()}>
          {t('override.confirm')}
        </Button>
      </div>
    </form>
  );
}
