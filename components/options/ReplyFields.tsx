import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { errorWords } from '#components/form/error-words.ts';
import { Field } from '#components/ui/Field.tsx';
import { sectors } from '#lib/schema/ids.ts';
import type { SettingsShape } from './settings-shape.ts';

export function ReplyFields() {
  const { t } = useTranslation();
  const { register, formState } = useFormContext<SettingsShape>();
  const { errors } = formState;
  return (
    <div className="columns">
      <Field label={t('options.sector')} help={t('options.sectorHelp')}>
        {(control) => (
          <select {...control} className="input" {...register('sector')}>
            {sectors.map((sector) => (
              <option key={sector} value={sector}>
                {t(`sector.${sector}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('options.jurisdiction')}
        error={errorWords(t, errors.jurisdiction)}
        help={t('options.jurisdictionHelp')}
      >
        {(control) => <input {...control} className="input" {...register('jurisdiction')} />}
      </Field>
      <Field label={t('options.language')} help={t('options.languageHelp')}>
        {(control) => (
          <select {...control} className="input" {...register('language')}>
            <option value="en">English</option>
            <option value="ru">Русский</option>
          </select>
        )}
      </Field>
      <Field label={t('options.signature')} error={errorWords(t, errors.signature)}>
        {(control) => <input {...control} className="input" {...register('signature')} />}
      </Field>
      <Field label={t('options.ui')}>
        {(control) => (
          <select {...control} className="input" {...register('ui')}>
            <option value="">{t('options.uiBrowser')}</option>
            <option value="en">English</option>
            <option value="ru">Русский</option>
          </select>
        )}
      </Field>
    </div>
  );
}
