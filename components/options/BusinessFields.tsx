import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { errorWords } from '#components/form/error-words.ts';
import { Field } from '#components/ui/Field.tsx';
import { formalities } from '#lib/schema/ids.ts';
import type { SettingsShape } from './settings-shape.ts';

const lines = ['name', 'email', 'phone', 'address', 'country'] as const;

export function BusinessFields() {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<SettingsShape>();
  return (
    <div className="columns">
      {lines.map((name) => (
        <Field key={name} label={t(`options.${name}`)} error={errorWords(t, formState.errors[name])}>
          {(control) => <input {...control} className="input" {...register(name)} />}
        </Field>
      ))}
      <Field label={t('options.formality')}>
        {(control) => (
          <select {...control} className="input" {...register('formality')}>
            <option value="">{t('options.anyFormality')}</option>
            {formalities.map((formality) => (
              <option key={formality} value={formality}>
                {t(`options.${formality}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('options.staff')} help={t('options.staffHelp')}>
        {(control) => <textarea {...control} className="input" rows={3} {...register('staff')} />}
      </Field>
    </div>
  );
}
