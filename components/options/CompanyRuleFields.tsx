import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { errorWords } from '#components/form/error-words.ts';
import { Field } from '#components/ui/Field.tsx';
import { checkedLanguages } from '#lib/languages/checked.ts';
import { platforms, severities } from '#lib/schema/ids.ts';
import type { CompanyRuleShape } from './company-rule-shape.ts';

export function CompanyRuleFields() {
  const { t, i18n } = useTranslation();
  const { register, formState, watch } = useFormContext<CompanyRuleShape>();
  const { errors } = formState;
  const language = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const chosen = watch('platforms').length;
  const area = (name: 'phrases' | 'fail' | 'pass', rows: number) => (
    <Field label={t(`companyRule.${name}`)} help={t(`companyRule.${name}Help`)} error={errorWords(t, errors[name])}>
      {(control) => <textarea {...control} className="input" rows={rows} {...register(name)} />}
    </Field>
  );
  return (
    <>
      <Field label={t('companyRule.title')} error={errorWords(t, errors.title)}>
        {(control) => <input {...control} className="input" {...register('title')} />}
      </Field>
      <Field label={t('companyRule.reason')} help={t('companyRule.reasonHelp')} error={errorWords(t, errors.reason)}>
        {(control) => <input {...control} className="input" {...register('reason')} />}
      </Field>
      {area('phrases', 4)}
      <Field label={t('companyRule.pattern')} help={t('companyRule.patternHelp')} error={errorWords(t, errors.pattern)}>
        {(control) => <input {...control} className="input" spellCheck={false} {...register('pattern')} />}
      </Field>
      <div className="columns">
        <Field label={t('companyRule.severity')}>
          {(control) => (
            <select {...control} className="input" {...register('severity')}>
              {severities.map((severity) => (
                <option key={severity} value={severity}>
                  {t(`severity.${severity}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('companyRule.language')}>
          {(control) => (
            <select {...control} className="input" {...register('lang')}>
              <option value="">{t('template.anyLanguage')}</option>
              {checkedLanguages.map((code) => (
                <option key={code} value={code}>
                  {language.of(code)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <details>
        <summary>{chosen > 0 ? t('companyRule.onSites', { count: chosen }) : t('companyRule.everySite')}</summary>
        <div className="columns">
          {platforms.map((platform) => (
            <label key={platform} className="check">
              <input type="checkbox" value={platform} {...register('platforms')} />
              {t(`platform.${platform}`)}
            </label>
          ))}
        </div>
      </details>
      {area('fail', 3)}
      {area('pass', 3)}
    </>
  );
}
